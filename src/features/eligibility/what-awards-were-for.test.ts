import { afterAll, beforeAll, expect, test } from "vitest";
import { aPaper } from "../../../test/support/a-paper.ts";
import { done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../test/support/five-units.ts";
import type { Actor } from "../../platform/access/index.ts";
import { recordNamed } from "../awards/record-named.ts";
import { tellBasis } from "../awards/tell-basis.ts";
import { recordPaper } from "./evidence/record-paper.ts";
import { judgeUnit } from "./judge-unit.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let secretary: Actor;
beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  secretary = somebody(1, { yearId: here.yearId, role: "secretary", unitId: null });
});
afterAll(() => database.remove());

const diploma = "bang-khen-bo-ban-nganh-tinh";

test("an award for a sudden achievement is no base for merit; a line that does not say stays open until it does", async () => {
  const all = { yearId: here.yearId, unitId: here.unitIds[3], onDay: "2020-12-14" };
  for (const fact of ["awards-complete", "no-discipline", "nothing-pending"])
    await done(database, recordPaper, secretary, aPaper({ ...all, fact, number: fact }));
  const record = async (of: object): Promise<number> => {
    const award = {
      ...{ year: 2020, awardCode: diploma, family: null, name: "", level: null, unitId: here.unitIds[3] },
      ...{ recipient: "Cục An ninh kinh tế", subject: "collective" as const, decidedOn: "2020-11-02" },
      ...{ decisionNumber: "1/QĐ", decidedBy: "", source: "", illustrative: true, ...of },
    };
    return (await done(database, recordNamed, secretary, { yearId: here.yearId, award })).recordId;
  };
  const asked = { yearId: here.yearId, unitId: here.unitIds[3], awardCode: diploma, submitted: "2020-12-14" };
  const own = async (): Promise<string> => {
    const { judged } = await done(database, judgeUnit, secretary, asked);
    const line = judged!.tree.find((each) => each.includes("chưa được tặng chính danh hiệu"))!;
    return line.trim().split(" ")[0]!;
  };
  expect(await own()).toBe("[x]");
  await record({ basis: "sudden" });
  expect(await own()).toBe("[x]");
  const recordId = await record({ decisionNumber: "3/QĐ" });
  expect(await own()).toBe("[…]");
  await done(database, tellBasis, secretary, { yearId: here.yearId, recordId, basis: "merit" });
  expect(await own()).toBe("[");
});
