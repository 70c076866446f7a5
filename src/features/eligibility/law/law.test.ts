import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aPaper } from "../../../../test/support/a-paper.ts";
import { act, done, somebody } from "../../../../test/support/act.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import { type FiveUnits, fiveUnits } from "../../../../test/support/five-units.ts";
import { type Actor, anyone } from "../../../platform/access/index.ts";
import { recordPaper } from "../evidence/record-paper.ts";
import { compareLaw } from "./compare-law.ts";
import { compareUnits } from "./compare-units.ts";
import { lawDeeds } from "./index.ts";
import { listLaw } from "./list-law.ts";
import { showExample } from "./show-example.ts";
import { showLaw } from "./show-law.ts";
import { showSource } from "./show-source.ts";
import { showStandard } from "./show-standard.ts";
import { tryCase } from "./try-case.ts";
import { unitAsSubject } from "./unit-as-subject.ts";
import type { ConditionView } from "./views.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let officer: Actor;
/** Somebody of another cluster: what the law says is read by whoever holds a role anywhere. */
const outsider = somebody(9, { yearId: 999_999, role: "secretary", unitId: null });
const ministryFlag = "co-thi-dua-bo-ban-nganh-tinh";
const now = "2026-11-23T02:00:00.000Z";

beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  officer = somebody(2, { yearId: here.yearId, role: "unit-officer", unitId: here.unitIds[1] });
});
afterAll(() => database.remove());

const code = (outcome: { kind: string }): string => outcome.kind;
const lawOf = (day?: string) => done(database, showLaw, outsider, day === undefined ? {} : { day }, now);
const standard = async (awardCode: string, day: string, overlay?: string) => {
  const asked = { awardCode, day, ...(overlay && { overlay }) };
  return (await done(database, showStandard, outsider, asked, now)).award;
};
const leaves = (condition: ConditionView): ConditionView[] =>
  condition.kind === "leaf" ? [condition] : condition.parts.flatMap(leaves);
const unit = (): string => readFileSync("law/examples/unit.json", "utf8");
const tried = (of: object) =>
  act(database, tryCase, outsider, { awardCode: ministryFlag, subject: unit(), submitted: "2021-02-01", ...of }, now);

test("nobody reads the law without signing in, and nothing here writes", async () => {
  expect(code(await act(database, showLaw, anyone, {}, now))).toBe("sign-in-first");
  expect(lawDeeds.map(({ kind }) => kind)).not.toContain("action");
});

test("each day has its pack: the day before and after a change, before the first, and the incomplete one", async () => {
  expect((await lawOf("2025-06-30")).pack?.id).toBe("2022-nd98");
  const after = await lawOf("2025-07-01");
  expect(after.pack?.id).toBe("2022-nd152");
  expect(after.pack?.instruments).toEqual(["06/2022/QH15", "152/2025/NĐ-CP", "233/2026/NĐ-CP"]);
  expect(after.refused).toBeNull();
  const inside = async (asked: object) => (await done(database, showLaw, outsider, asked, now)).day;
  // Inside a year that is over its own last day stands until another is chosen; one that runs is read today.
  expect(await inside({ until: "2020-12-31" })).toBe("2020-12-31");
  expect(await inside({ until: "2020-12-31", day: "2024-02-01" })).toBe("2024-02-01");
  expect(await inside({ until: "2026-12-31" })).toBe("2026-11-23");
  const flag = { awardCode: ministryFlag, until: "2020-12-31" };
  expect((await done(database, showStandard, outsider, flag, now)).award?.day).toBe("2020-12-31");
  const today = await lawOf();
  expect([today.day, today.pack?.complete]).toEqual(["2026-11-23", false]);
  expect(today.refused).toContain("06/2026/QH16");
  const early = await lawOf("1990-01-01");
  expect([early.pack, early.awards]).toEqual([null, []]);
  expect(early.refused).toContain("01/10/2017");
});

test("the catalogue is searched without diacritics, filtered, paged and counted", async () => {
  const all = await done(database, listLaw, outsider, { day: "2024-06-01" }, now);
  expect([all.total, all.rows.length]).toEqual([74, 50]);
  const found = await done(database, listLaw, outsider, { day: "2024-06-01", q: "lao dong hang nhat" } as never, now);
  expect(found.rows.map(({ name }) => name)).toEqual(["Huân chương Lao động hạng Nhất"]);
  const titles = await done(database, listLaw, outsider, { kind: "title", subject: "household" }, now);
  expect(titles.rows.map(({ name }) => name)).toEqual(["Gia đình văn hóa", "Danh hiệu thi đua khác"]);
  expect(code(await act(database, listLaw, outsider, { level: "city" } as never, now))).toBe("invalid");
});

test("an award is called as it was called on the day, and found by either name", async () => {
  const search = { q: "cap bo, nganh, tinh", day: "2020-06-01" } as never;
  const { rows } = await done(database, listLaw, outsider, search, now);
  expect(rows.map(({ name }) => name)).toContain("Chiến sĩ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương");
});

test("every sentence of every standard on every pack leads to an instrument", async () => {
  const days = ["2020-06-01", "2024-06-01", "2025-12-20"];
  for (const day of days) {
    const { awards } = await lawOf(day);
    expect(awards.length).toBeGreaterThan(40);
    for (const { code: awardCode, subjects } of awards) {
      const award = await standard(awardCode, day);
      expect(award?.standards.map((each) => each.for)).toEqual(subjects);
      const said = award!.standards.flatMap((each) => [each.when, ...each.general].flatMap(leaves));
      expect(said.every(({ says, source, checked }) => says && source?.instrument && checked)).toBe(true);
      const around = [award!.votes, award!.quotas, award!.deadlines, award!.dossiers].flat();
      expect(around.map(({ source }) => source.instrument)).not.toContain("");
    }
  }
});

test("the flag of a ministry in December 2025: money by the base salary of the day, and what Bắc Ninh adds", async () => {
  const plain = await standard(ministryFlag, "2025-12-20");
  expect(plain?.standards[0]?.bonus?.dong).toBe("18.720.000");
  expect(plain?.standards[0]?.bonus?.source).toMatchObject({ instrument: "152/2025/NĐ-CP", article: "50" });
  expect(plain?.standards[0]?.added).toEqual([]);
  expect(plain?.overlays.map(({ id }) => id)).toEqual(["bac-ninh-86-2025"]);
  const laid = await standard(ministryFlag, "2025-12-20", "bac-ninh-86-2025");
  const added = laid!.standards[0]!.added.flatMap(leaves);
  expect(added.map(({ source }) => source?.text)).toEqual([
    "điểm a khoản 1 Điều 3, 86/2025/QĐ-UBND",
    "điểm b khoản 1 Điều 3, 86/2025/QĐ-UBND",
    // … or as the party organisation was graded and the mass organisations were found.
    "điểm b khoản 1 Điều 3, 86/2025/QĐ-UBND",
    "điểm b khoản 1 Điều 3, 86/2025/QĐ-UBND",
  ]);
  expect(laid!.standards[0]!.examples.filter(({ own }) => own)).toHaveLength(7);
  // Before its first day it cannot be laid over anything.
  expect((await standard(ministryFlag, "2025-12-14", "bac-ninh-86-2025"))?.overlay).toBeNull();
});

test("on a day without a usable law the award is still there, and says why it has no standard", async () => {
  const award = await standard(ministryFlag, "2026-11-23");
  expect(award?.standards).toEqual([]);
  expect(award?.refused).toContain("06/2026/QH16");
  expect(await standard("khong-co", "2024-06-01")).toBeNull();
});

test("every example, taken to try, is judged as its rule says", async () => {
  const award = await standard("tap-the-lao-dong-xuat-sac", "2024-06-01");
  const asked = { awardCode: "tap-the-lao-dong-xuat-sac", subject: "collective" as const, day: "2024-06-01" };
  expect(award!.standards[0]!.examples.length).toBeGreaterThan(10);
  for (const { at, verdict } of award!.standards[0]!.examples) {
    const { example } = await done(database, showExample, outsider, { ...asked, at }, now);
    const { subject, day, year } = example!;
    const question = { awardCode: asked.awardCode, subject: JSON.stringify(subject), submitted: day, year };
    expect((await done(database, tryCase, outsider, question, now)).judged.verdict).toBe(verdict);
  }
  expect((await done(database, showExample, outsider, { ...asked, at: 499 }, now)).example).toBeNull();
});

test("every example of every pack ends as it says when it is tried on a day of that pack", async () => {
  const otherwise: string[] = [];
  let count = 0;
  for (const day of ["2021-02-15", "2025-02-15", "2026-02-15"]) {
    const { awards } = await lawOf(day);
    for (const { code: awardCode } of awards) {
      for (const { for: subject, examples } of (await standard(awardCode, day))!.standards) {
        for (const { at, name, verdict } of examples) {
          const asked = { awardCode, subject, day, at };
          const { example } = await done(database, showExample, outsider, asked, now);
          const { subject: facts, day: submitted, year, basis } = example!;
          const question = { awardCode, subject: JSON.stringify(facts), submitted, year, ...(basis && { basis }) };
          const { judged } = await done(database, tryCase, outsider, question, now);
          count += 1;
          if (judged.verdict !== verdict) otherwise.push(`${day} ${awardCode} ${subject}: ${name} ${judged.verdict}`);
        }
      }
    }
  }
  expect(count).toBeGreaterThan(1000);
  expect(otherwise).toEqual([]);
}, 120_000);

test("a mistake in a pasted subject is named by its path", async () => {
  const fields = async (subject: unknown): Promise<string[]> => {
    const text = typeof subject === "string" ? subject : JSON.stringify(subject);
    const outcome = await tried({ subject: text });
    return outcome.kind === "invalid" ? Object.keys(outcome.fields) : [outcome.kind];
  };
  const good = JSON.parse(unit()) as { awards: object[] };
  expect(await fields(good)).toEqual(["done"]);
  expect(await fields("{ kind")).toEqual(["subject"]);
  expect(await fields({ ...good, awards: [{ ...good.awards[0], decision: { day: "5/6/2020" } }] })).toEqual([
    "subject.awards.0.decision.day",
  ]);
  expect(await fields({ ...good, grades: [{ year: 2020, grade: "great" }] })).toEqual(["subject.grades.0.grade"]);
  expect(await fields({ ...good, disciplines: [] })).toEqual(["subject"]);
});

test("what could keep the server busy is refused: too long, too many, years without end", async () => {
  const good = JSON.parse(unit()) as object;
  const many = Array.from({ length: 201 }, () => ({ year: 2020, grade: "good" }));
  expect(code(await tried({ subject: " ".repeat(100_001) }))).toBe("invalid");
  expect(code(await tried({ subject: JSON.stringify({ ...good, grades: many }) }))).toBe("invalid");
  const endless = [{ from: "0001-01-01", to: "9999-12-31" }];
  expect(code(await tried({ subject: JSON.stringify({ ...good, discipline: endless }) }))).toBe("invalid");
});

test("a case on a day without a usable law is told the reason, and no forecast is made", async () => {
  const outcome = await tried({ submitted: "2026-11-23" });
  expect(outcome).toMatchObject({ kind: "done", answer: { judged: { verdict: "no-verdict" }, forecast: null } });
});

test("a dossier received before the change is judged by the older law, and says so", async () => {
  const outcome = await tried({ submitted: "2026-09-20", received: "2026-09-25", decided: "2026-11-01" });
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  expect(outcome.answer.judged.pack).toContain("152/2025");
  expect(outcome.answer.judged.remarks.join(" ")).toContain("chưa đối chiếu");
});

test("who is four years on the way is told when, and what that supposes", async () => {
  const asked = { awardCode: "bang-khen-thu-tuong-chinh-phu", subject: "individual" as const, day: "2024-06-01" };
  const { award } = await done(database, showStandard, outsider, asked, now);
  const person = award!.standards.find((each) => each.for === "individual")!;
  const short = person.examples.find(({ name }) => name.includes("4 năm"))!;
  const { example } = await done(database, showExample, outsider, { ...asked, at: short.at }, now);
  const { subject, day, year } = example!;
  const question = { awardCode: asked.awardCode, subject: JSON.stringify(subject), submitted: day, year };
  const { forecast, judged } = await done(database, tryCase, outsider, question, now);
  expect(judged.verdict).toBe("unmet");
  expect(forecast!.year).toBeGreaterThan(year);
  expect(forecast!.assumption).toContain("Giả định");
});

test("a unit's records are taken by who has a role in its year, and by nobody else", async () => {
  const title = { awardCode: "bang-khen-thu-tuong-chinh-phu", day: "2026-02-15" };
  const input = { yearId: here.yearId, unitId: here.unitIds[1], ...title };
  const { unit: taken } = await done(database, unitAsSubject, officer, input, now);
  expect(taken).toMatchObject({ year: 2020, subject: { kind: "collective", name: "Cục An ninh điều tra" } });
  expect(code(await act(database, unitAsSubject, outsider, input, now))).toBe("not-allowed");
  expect((await done(database, unitAsSubject, officer, { ...input, unitId: 9999 }, now)).unit).toBeNull();
});

test("two days of one pack change nothing; of two packs, something, and every kept condition is counted", async () => {
  const compare = (before: string, after: string, awardCode?: string) =>
    done(database, compareLaw, outsider, { before, after, ...(awardCode && { awardCode }) }, now);
  const same = await compare("2024-02-01", "2025-06-30");
  expect([same.counts, same.unchanged > 40]).toEqual([[], true]);
  const one = await compare("2023-12-31", "2024-01-01", "tap-the-lao-dong-xuat-sac");
  const [change] = one.changes;
  const total = change!.kept + change!.changed.length + change!.added.length;
  const now2024 = (await standard("tap-the-lao-dong-xuat-sac", "2024-01-01"))!.standards[0]!;
  expect(total).toBe([now2024.when, ...now2024.general].flatMap(leaves).length);
  expect(change!.tried).toBeGreaterThan(10);
  const refused = await compare("2024-01-01", "2026-11-23");
  expect([refused.changes, refused.refused.length]).toEqual([[], 1]);
});

test("who loses by a change passed before, and the leaf that stops it is cited on the side where it fails", async () => {
  const days = { before: "2023-12-31", after: "2024-01-01" };
  const { counts } = await done(database, compareLaw, outsider, days, now);
  const losing = counts.filter(({ loses }) => loses > 0);
  expect(losing.length).toBeGreaterThan(10);
  for (const { awardCode, loses, for: subject } of losing.slice(0, 5)) {
    const { changes } = await done(database, compareLaw, outsider, { ...days, awardCode }, now);
    const cases = changes.find((change) => change.for === subject)!.cases.filter(({ effect }) => effect === "loses");
    expect(cases).toHaveLength(loses);
    for (const { before, after } of cases) {
      expect(before).toEqual({ verdict: "met", reasons: [] });
      expect(after.reasons.length).toBeGreaterThan(0);
      expect(after.reasons.every(({ citation }) => citation !== "")).toBe(true);
    }
  }
});

test("units are compared with the same records on both sides, by who has a role in the year", async () => {
  const input = { yearId: here.yearId, before: "2021-02-01", after: "2024-02-01", factsOn: "2021-02-01" };
  const one = { ...input, awardCode: ministryFlag };
  const { rows, judged, same } = await done(database, compareUnits, officer, one, now);
  expect([rows.length, judged]).toEqual([5, 5]);
  expect(rows.filter(({ effect }) => effect === "same")).toHaveLength(same);
  expect(code(await act(database, compareUnits, outsider, one, now))).toBe("not-allowed");
  const all = await done(database, compareUnits, officer, input, now);
  expect(all.judged).toBeGreaterThan(50);
  expect(all.rows).toHaveLength(all.judged - all.same);
  const refused = await done(database, compareUnits, officer, { ...one, after: "2026-11-23" }, now);
  expect([refused.judged, refused.refused.length]).toEqual([0, 1]);
});

test("a confirmation that only one law asks for moves only that law's verdict", async () => {
  const secretary = somebody(1, { yearId: here.yearId, role: "secretary", unitId: null });
  const asked = {
    ...{ yearId: here.yearId, before: "2021-02-01", after: "2024-02-01", factsOn: "2021-03-01" },
    awardCode: "tap-the-lao-dong-xuat-sac",
  };
  const reasons = async (): Promise<number[]> => {
    const { rows } = await done(database, compareUnits, officer, asked, now);
    const row = rows.find(({ name }) => name === "Cục An ninh điều tra")!;
    return [row.before.reasons.length, row.after.reasons.length];
  };
  const [before, after] = await reasons();
  const confirmed = aPaper({
    ...{ yearId: here.yearId, unitId: here.unitIds[1], fact: "regular-movement", onDay: "2021-02-10" },
  });
  await done(database, recordPaper, secretary, confirmed, now);
  const [then, later] = await reasons();
  expect([before! - then!, after! - later!]).toEqual([1, 1]);
});

test("an instrument is read article by article, found by its number in an address", async () => {
  const read = async (instrument: string) => (await done(database, showSource, outsider, { instrument }, now)).source;
  const decree = await read("98-2023-nd-cp");
  expect(decree).toMatchObject({ instrument: "98/2023/NĐ-CP" });
  const law = await read("06-2022-qh15");
  const articles = law!.articles.map(({ article }) => Number.parseInt(article, 10));
  expect(articles).toEqual(articles.toSorted((a, b) => a - b));
  expect(law!.articles.find(({ article }) => article === "27")?.cited.map(({ award }) => award?.code)).toContain(
    "tap-the-lao-dong-xuat-sac",
  );
  expect(law!.outlined).toBe(true);
  expect(await read("1-2000-qh1")).toBeNull();
});
