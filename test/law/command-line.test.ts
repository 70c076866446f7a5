import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { lawCommands } from "../../src/cli/law/index.ts";
import { loadLaw } from "../../src/cli/law/load.ts";
import { judge, Subject } from "../../src/engines/law/index.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-law-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command of the law as the door would, and keeps what it says. */
const call = (words: string, lang: "vi" | "en" = "vi") => callWith(words.split(" "), lang);

async function callWith(
  [group, verb, ...args]: readonly string[],
  lang: "vi" | "en" = "vi",
): Promise<{ code: number; out: string; err: string }> {
  const said = { out: [] as string[], err: [] as string[] };
  const command = lawCommands.find(({ name }) => name === `${group} ${verb}`)!;
  const code = await command.run(args, {
    out: (line) => said.out.push(line),
    err: (line) => said.err.push(line),
    lang,
  });
  return { code, out: said.out.join("\n"), err: said.err.join("\n") };
}

const person = "law/examples/person.json";
const unit = "law/examples/unit.json";
const diploma = `law check --award bang-khen-thu-tuong-chinh-phu --subject ${person}`;

function written(name: string, change: (subject: Record<string, unknown>) => unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(person, "utf8")) as Record<string, unknown>)));
  return file;
}

describe("law check leaves with a code for each verdict", () => {
  test("0 đạt: the unit of 2020 is a Determined-to-Win Unit, flagged for comparison", async () => {
    const { code, out } = await call(`law check --award don-vi-quyet-thang --subject ${unit} --date 2021-01-20`);
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toMatch(/^Đạt \(cần đối chiếu\): Đơn vị quyết thắng/);
  });
  test("3 chưa đạt: the reason comes first, with what there is, what is needed and the citation", async () => {
    const { code, out } = await call(`${diploma} --date 2024-06-20`);
    expect(code).toBe(3);
    expect(out.split("\n")[1]).toContain(
      "có 2 (2019–2023), cần 3, còn thiếu 1 lần [điểm b khoản 1 Điều 73, 06/2022/QH15]",
    );
  });
  test("4 chờ xác nhận: nobody confirmed the sudden achievement yet", async () => {
    expect((await call(`${diploma} --date 2024-06-20 --basis sudden`)).code).toBe(4);
  });
  test("5 thiếu dữ liệu: the check for complaints ends before the day of submission", async () => {
    const file = written("known.json", (subject) => ({ ...subject, known: {} }));
    const { code, out } = await call(
      `law check --award bang-khen-thu-tuong-chinh-phu --subject ${file} --date 2024-06-20`,
    );
    expect(code).toBe(5);
    expect(out).toContain("cần bổ sung");
  });
  test("6 no usable pack: from 01/10/2026 it refuses and says why, and never falls back", async () => {
    const { code, err, out } = await call(`${diploma} --date 2026-10-01`);
    expect(code).toBe(6);
    expect(out).toBe("");
    expect(err).toContain("Luật 06/2026/QH16");
    expect((await call(`${diploma} --date 2016-01-01`)).code).toBe(6);
  });
  test("6 with --reference: what the law before would say, each line named a reference, and still no verdict", async () => {
    const { code, err, out } = await call(`${diploma} --date 2026-10-01 --reference`);
    expect(code).toBe(6);
    expect(err).toContain("Luật 06/2026/QH16");
    const lines = out.split("\n");
    expect(lines.length).toBeGreaterThan(1);
    expect(
      lines.every((line) => line.startsWith("[Tham khảo theo quy định trước 01/10/2026, không phải kết luận]")),
    ).toBe(true);
    const json = JSON.parse((await call(`${diploma} --date 2026-10-01 --reference --json`)).out) as object;
    expect(json).toMatchObject({ refused: { code: "pack-incomplete" }, reference: { before: "2026-10-01" } });
    expect(json).not.toHaveProperty("verdict");
    expect((await call(`${diploma} --date 2026-10-01`)).err).toContain("--reference");
  });
  test("short by default, with packs by name; the whole tree with --all", async () => {
    const short = (await call(`${diploma} --date 2024-06-20`)).out;
    const all = (await call(`${diploma} --date 2024-06-20 --all`)).out;
    expect(short).toContain("Nghị định 98/2023/NĐ-CP");
    expect(short).not.toContain("2022-nd98");
    expect(short).not.toContain("[x]");
    expect(all.startsWith(short)).toBe(true);
    expect(all).toContain("[x]");
  });
  test("the files it reads for one award give what all files give", async () => {
    for (const award of ["co-thi-dua-chinh-phu", "giay-khen-chu-tich-cap-huyen", "chien-si-thi-dua-toan-quoc"])
      for (const [subject, date] of [
        [unit, "2021-01-20"],
        [person, "2025-12-20"],
      ] as const) {
        const asked = `law check --award ${award} --subject ${subject} --date ${date} --json`;
        const alone = await call(asked);
        const read = loadLaw();
        if (!read.ok) throw new Error("the law is valid");
        const whole = judge(read.value.law, {
          ...{ award, submitted: date },
          subject: Subject.parse(JSON.parse(readFileSync(subject, "utf8"))),
        });
        const { otherRoads: _, ...told } = JSON.parse(alone.out) as Record<string, unknown>;
        expect(told).toEqual(JSON.parse(JSON.stringify(whole.ok ? whole.value : { refused: whole.refusal })));
      }
  });
  test("a dossier received earlier is judged by the older pack and marked", async () => {
    const { code, out } = await call(`${diploma} --date 2026-10-20 --received 2026-09-15 --year 2023`);
    // Not eligible by the old text: the new one may be more favourable, and nobody has read it.
    expect(code).toBe(4);
    expect(out).toContain("quy định có lợi hơn chưa đối chiếu");
  });
  test("1 bad input: a file that is none, and one that is no JSON, are told in the language asked for", async () => {
    const none = `law check --award don-vi-quyet-thang --subject ${folder}/none.json --date 2021-01-20`;
    expect(await call(none)).toMatchObject({ code: 1, err: expect.stringMatching(/none\.json: không có tệp này$/) });
    writeFileSync(join(folder, "half.json"), "{\n");
    const half = none.replace("none", "half");
    expect((await call(half)).err).toMatch(/không phải JSON đúng quy cách \(dòng 2, cột 1\)$/);
    expect((await call(half, "en")).err).toMatch(/is not well-formed JSON \(line 2 column 1\)$/);
  });
  test("1 bad input: every mistake with its file and path", async () => {
    const file = written("bad.json", (subject) => ({
      ...subject,
      kind: "person",
      grades: [{ year: "2020", grade: "good" }],
    }));
    const { code, err } = await call(
      `law check --award bang-khen-thu-tuong-chinh-phu --subject ${file} --date 2024-06-20`,
    );
    expect(code).toBe(1);
    expect(err).toContain(`${file}: kind: `);
    expect(err).toContain(`${file}: grades[0].year: phải là số`);
    expect(err).toContain("kind: phải là một trong: individual, collective, household");
    const english = await call(
      `law check --award bang-khen-thu-tuong-chinh-phu --subject ${file} --date 2024-06-20`,
      "en",
    );
    expect(english.err).toContain(`error: ${file}: grades[0].year: Invalid input: expected number`);
    expect((await call(`law check --award cờ --subject ${person} --date 2024-06-20`)).code).toBe(1);
    expect(
      (await call(`law check --award bang-khen-thu-tuong-chinh-phu --subject ${folder}/none.json --date 2024-06-20`))
        .code,
    ).toBe(1);
  });
  test("2 wrongly called: what is missing or unknown is named", async () => {
    expect(await call("law check --award x")).toMatchObject({
      code: 2,
      err: expect.stringContaining("thiếu --subject"),
    });
    expect(await call(`${diploma} --date 2024-02-30`, "en")).toMatchObject({
      code: 2,
      err: expect.stringContaining("no day of the calendar --date 2024-02-30"),
    });
    expect((await call(`${diploma} --date 2024-06-20 --receved 2024-01-01`)).code).toBe(2);
    expect((await call(`${diploma} --date 2024-06-20 --basis luck`)).code).toBe(2);
  });
  test("--json prints the trace, --forecast the first year that could pass", async () => {
    const { out } = await call(`${diploma} --date 2024-06-20 --forecast 5 --json`);
    expect(JSON.parse(out)).toMatchObject({
      verdict: "unmet",
      pack: "2022-nd98",
      year: 2023,
      forecast: { year: 2024, verdict: "pending" },
    });
  });
});

test("law show reads conditions, citations, money, votes and papers aloud", async () => {
  const { code, out } = await call("law show co-thi-dua-chinh-phu --date 2025-08-01");
  expect(code).toBe(0);
  expect(out).toContain("[khoản 2 Điều 25, 06/2022/QH15]");
  expect(out).toContain("12 × 2.340.000 đồng = 28.080.000 đồng");
  expect(out).toMatch(/80% tổng số thành viên.*\(chưa rõ nội dung quy định\)/);
  expect(out).toMatch(/Không quá 20%.*\(cần đối chiếu\)/);
  expect(out).toContain("Hồ sơ: Tờ trình");
  expect((await call("law show co-thi-dua-chinh-phu --date 2026-10-01")).code).toBe(6);
  expect((await call("law show nothing --date 2025-08-01")).code).toBe(1);
});

test("law screen lists the eligible, those who lack exactly one thing, and the reasons", async () => {
  const subject = JSON.parse(readFileSync(person, "utf8")) as { name: string; awards: unknown[] };
  const third = {
    id: "QĐ 9/2022",
    award: "chien-si-thi-dua-co-so",
    period: { from: 2021, to: 2021 },
    decision: { day: "2022-01-10" },
  };
  const file = join(folder, "many.jsonl");
  const people = [
    { ...subject, name: "hai lần" },
    { ...subject, name: "ba lần", awards: [...subject.awards, third] },
    { ...subject, name: "chưa lần nào", awards: [] },
  ];
  writeFileSync(file, people.map((each) => JSON.stringify(each)).join("\n"));
  const { code, out, err } = await call(
    `law screen --award bang-khen-thu-tuong-chinh-phu --subjects ${file} --date 2024-06-20 --year 2023 --json`,
  );
  expect(code).toBe(0);
  expect(err).toBe("3/3");
  expect(JSON.parse(out)).toMatchObject({
    totals: { met: 1, unmet: 2, pending: 0, missing: 0 },
    eligible: ["ba lần"],
    nearly: ["hai lần"],
    reasons: { "Đ73.1.b số lần cơ sở": 2, "Đ73.1.b bằng khen": 1, "Đ73.1.b năm liên tục": 0 },
  });
});

test("law screen refuses what cannot be, with its subject and path", async () => {
  const subject = JSON.parse(readFileSync(person, "utf8")) as { grades: object[] };
  const file = join(folder, "impossible.jsonl");
  const twice = { ...subject, grades: [...subject.grades, ...subject.grades] };
  writeFileSync(file, [subject, twice].map((each) => JSON.stringify(each)).join("\n"));
  const { code, err, out } = await call(
    `law screen --award bang-khen-thu-tuong-chinh-phu --subjects ${file} --date 2024-06-20 --year 2023`,
  );
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/impossible\.jsonl\[1\].*grades\[\d+\]/);
});

test("law check judges the point that a dossier claims, and names the points where it is none", async () => {
  const asked = `law check --award bang-khen-thu-tuong-chinh-phu --subject ${person} --date 2024-06-20`;
  expect(JSON.parse((await call(`${asked} --json`)).out)).toHaveProperty("otherRoads");
  expect((await call(`${asked} --road Đ73.1.b --all`)).out).toContain("Hồ sơ không đề nghị theo trường hợp này");
  const wrong = await call(`${asked} --road Đ1.1`);
  expect(wrong.code).toBe(1);
  expect(wrong.err).toContain("có thể nêu");
});

test("a point is claimed in the words that the refusal and the verdict use for it, and in those of the files", async () => {
  const asked = `law check --award bang-khen-thu-tuong-chinh-phu --subject ${person} --date 2024-06-20`.split(" ");
  const claiming = (road: string) => callWith([...asked, "--road", road]);
  const { err } = await claiming("điểm x khoản 1 Điều 73");
  const named = err.slice(err.indexOf("có thể nêu") + "có thể nêu".length, err.indexOf(". Đề nghị")).split(",");
  expect(named.length).toBeGreaterThan(5);
  for (const road of named) expect((await claiming(road.trim())).err, road).not.toContain("có thể nêu");
  const { out } = await claiming("Đ73.1.b");
  expect(out).toContain("đề nghị theo điểm b khoản 1 Điều 73, 06/2022/QH15");
  for (const same of [
    "06/2022/QH15 Đ73.1.b",
    "điểm b khoản 1 Điều 73",
    "Điểm b, khoản 1, Điều 73 Luật Thi đua, khen thưởng",
    "điểm b khoản 1 Điều 73, 06/2022/QH15",
    "điểm b khoản 1 Điều 73 của Luật số 06/2022/QH15",
  ])
    expect((await claiming(same)).out, same).toBe(out);
  for (const other of [
    "điểm b khoản 1 Điều 73, 15/2003/QH11",
    "khoản 1 Điều 73",
    "điểm b Điều 73",
    "15/2003/QH11 Đ73.1.b",
  ])
    expect((await claiming(other)).err, other).toContain("có thể nêu");
});

test("a regulation that had ended is named with its last day; a reference reads it as it was and says so", async () => {
  const award = "law check --award co-thi-dua-bo-ban-nganh-tinh --subject law/examples/unit.json --overlay bca-12-2019";
  const ended = await call(`${award} --date 2024-02-01`);
  expect(ended).toMatchObject({ code: 1, out: "" });
  expect(ended.err).toContain("Thông tư 12/2019/TT-BCA");
  expect(ended.err).toContain("hết hiệu lực sau ngày 31/12/2023");
  // Of the law that was last entered it is no part: the reference is none either, and says why.
  const late = await call(`${award} --date 2026-10-01 --reference`);
  expect(late).toMatchObject({ code: 6, out: "" });
  expect(late.err).toContain("hết hiệu lực sau ngày 31/12/2023");
  expect((await call(`law show co-thi-dua-bo-ban-nganh-tinh --date 2024-02-01 --overlay bca-12-2019`)).err).toContain(
    "hết hiệu lực",
  );
});

describe("a set of the office that is left out for a mistake is told where it was asked for", () => {
  /** The sets of the documentation, with one text of one file changed. */
  async function asked(words: string, file: string, [was, is]: readonly [string, string]) {
    const office = join(folder, `office-${file.replaceAll("/", "-")}-${is.length}`);
    cpSync("docs/quy-dinh-mau", office, { recursive: true });
    writeFileSync(join(office, file), readFileSync(join(office, file), "utf8").replace(was, is));
    process.env["THIDUA_LAW"] = office;
    try {
      return await call(words);
    } finally {
      delete process.env["THIDUA_LAW"];
    }
  }
  const regulation = "vi-du-tinh/overlays/vi-du-tinh.yaml";
  const award = "co-thi-dua-bo-ban-nganh-tinh";
  const check = `law check --award ${award} --subject ${unit} --date 2025-11-01 --overlay vi-du-tinh`;
  const outside: readonly [string, string] = [award, "khong-co"];

  test("a regulation: that it exists, with its set, file, path and mistake", async () => {
    for (const words of [check, `law show ${award} --date 2025-11-01 --overlay vi-du-tinh`]) {
      const { code, err } = await asked(words, regulation, outside);
      expect([code, err]).toEqual([1, expect.stringContaining("có quy định “vi-du-tinh”, nhưng bộ “vi-du-tinh”")]);
      expect(err).toMatch(/vi-du-tinh\/overlays\/vi-du-tinh\.yaml: add\[0\][^:]*: /);
      expect(err).not.toContain("Không có quy định");
    }
  });
  test("a regulation in a file that is no YAML", async () => {
    const { err } = await asked(check, regulation, ["id:", "\t- ["]);
    expect(err).toMatch(/có quy định “vi-du-tinh”.*vi-du-tinh\.yaml: dòng \d+/);
  });
  test("a pack, beside that no law is entered for the day", async () => {
    const day = ["2026-12-31", "31/12/2026"] as const;
    const { code, err } = await asked(`${diploma} --date 2026-10-01`, "vi-du-goi/packs/vi-du-2026.yaml", day);
    expect(code).toBe(6);
    expect(err).toMatch(/bộ “vi-du-goi” .*vi-du-2026\.yaml: to: /);
  });
  test("nothing of it where something else was asked for", async () => {
    const { err } = await asked(check.replace("--overlay vi-du-tinh", "--overlay khong-dau-ca"), regulation, outside);
    expect(err).toContain("Không có quy định “khong-dau-ca”");
  });
});

test("law show tells what else the instruments say around an award", async () => {
  const { out } = await call("law show co-thi-dua-chinh-phu --date 2025-08-01");
  expect(out).toContain("hiệp y");
});

test("law test runs every example of the files", async () => {
  const { code, out } = await call("law test --json");
  expect(code).toBe(0);
  const { examples, wrong } = JSON.parse(out) as { examples: number; wrong: number };
  expect(wrong).toBe(0);
  expect(examples).toBeGreaterThan(2_000);
  expect((await call("law test no-such-file")).code).toBe(1);
});
