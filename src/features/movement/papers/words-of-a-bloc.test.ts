import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../../test/support/act.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import { type FiveUnits, fiveUnits } from "../../../../test/support/five-units.ts";
import { paperText } from "../../../engines/document/index.ts";
import { editPact } from "../edit-pact.ts";
import { editPlan } from "../edit-plan.ts";
import { editRulebook } from "../../year/operations/edit-rulebook.ts";
import { awardNameIn, readYear, recipientsOf, voteNameIn } from "../../year/index.ts";
import { movementPapers } from "../index.ts";
import { readRulebook } from "../../year/operations/read-rulebook.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
const flag = "co-thi-dua-bo-ban-nganh-tinh";
const year = async () => (await readYear(database.queries, here.yearId))!;

beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database, "khoi-3");
  await database.pool.query("update cluster set kind = 'bloc', name = 'Khối thi đua số 3', document_symbol = 'KTĐ3'");
  await database.pool.query("update owner set name = 'UBND tỉnh Phú Thọ', standing_body_name = 'Sở Nội vụ'");
  await database.pool.query("update unit_name set name = 'Sở Nội vụ' where unit_id = $1", [here.unitIds[0]]);
});
afterAll(() => database.remove());

test("plan, rulebook and pact of a khối say khối, from the samples on", async () => {
  const secretary = somebody(1, { yearId: here.yearId, role: "secretary", unitId: null });
  const { samples } = await done(database, readRulebook, secretary, { yearId: here.yearId });
  expect(samples.map(({ rules }) => rules.title).join()).not.toMatch(/cụm/iu);
  const rules = samples.at(-1)!.rules; // the one that votes on flag and diploma of the owner
  await done(database, editRulebook, secretary, { yearId: here.yearId, revision: 0, rules });
  const plan = { purpose: "Mục đích", requirements: "", themes: [], legalBases: [], revision: 0 };
  expect((await act(database, editPlan, secretary, { yearId: here.yearId, ...plan })).kind).toBe("done");
  const pact = {
    undertakings: [{ text: "Hoàn thành kế hoạch", value: "" }],
    place: "",
    signingDay: null,
    signatories: [],
  };
  expect((await act(database, editPact, secretary, { yearId: here.yearId, ...pact, revision: 0 })).kind).toBe("done");
  const texts: string[] = [];
  for (const source of movementPapers) {
    for (const { title } of await source.list(database.queries, await year())) texts.push(title);
    const paper = await source.make(database.queries, await year(), "");
    texts.push(paper ? paperText(paper) : "");
  }
  const text = texts.join("\n");
  expect(text).not.toMatch(/cụm/iu);
  expect(text).toContain("KHỐI TRƯỞNG");
  expect(text).toContain("Cờ thi đua của UBND tỉnh");
  expect(text).not.toContain("Bộ, ban, ngành");
});

test("a vote is named from its title as the owner calls it, or from the office of next year", async () => {
  expect(voteNameIn(await year(), { kind: "title", awardCode: flag })).toBe("Cờ thi đua của UBND tỉnh");
  expect(voteNameIn(await year(), { kind: "head" })).toBe("Khối trưởng năm 2021");
  expect(voteNameIn(await year(), { kind: "deputy" })).toBe("Khối phó năm 2021");
  expect(awardNameIn(await year(), "co-thi-dua-chinh-phu")).toBe("Cờ thi đua của Chính phủ");
});

test("where nobody told how the owner is called, the law's name of the title stands", async () => {
  await database.pool.query("update owner set name = 'Tập đoàn A'");
  expect(awardNameIn(await year(), flag)).toBe("Cờ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương");
  await database.pool.query("update owner set title_name = 'Tập đoàn A'");
  expect(awardNameIn(await year(), flag)).toBe("Cờ thi đua của Tập đoàn A");
  await database.pool.query("update owner set name = 'UBND tỉnh Phú Thọ', title_name = ''");
});

test("a standing body that is a unit, or the addressee, stands once among those who receive", async () => {
  const all = recipientsOf(await year());
  expect(all.filter((name) => name.startsWith("Sở Nội vụ"))).toEqual(["Sở Nội vụ (để báo cáo)"]);
  expect(all.at(-1)).toBe("Lưu: hồ sơ khối");
  const above = recipientsOf(await year(), ["Sở Nội vụ"]);
  expect(above[0]).toBe("Như trên");
  expect(above.join()).not.toContain("Sở Nội vụ");
});
