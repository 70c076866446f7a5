import { afterAll, beforeAll, expect, test } from "vitest";
import { done, operator, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { type FiveUnits, fiveUnits } from "../../../test/support/five-units.ts";
import { paperText } from "../../engines/document/index.ts";
import { verifyAll } from "../../platform/records/index.ts";
import { editPlan } from "../movement/edit-plan.ts";
import "./index.ts";
import { issuePaper } from "./issue-paper.ts";
import { listPapers } from "./list-papers.ts";
import { previewPaper } from "./preview-paper.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let own: FiveUnits;
beforeAll(async () => {
  database = await freshDatabase();
  own = await fiveUnits(database);
});
afterAll(() => database.remove());

const secretary = () => somebody(1, { yearId: own.yearId, role: "secretary", unitId: null });
const plan = (purpose: string, revision: number) =>
  done(database, editPlan, operator, {
    ...{ yearId: own.yearId, revision, purpose, legalBases: [], requirements: "", themes: [] },
  });
const issue = (number: number, revision: number) =>
  done(database, issuePaper, secretary(), {
    ...{ yearId: own.yearId, code: "plan", key: "", number, issuedOn: "2020-02-05", revision },
  });
const printed = async (): Promise<string> =>
  paperText((await done(database, previewPaper, secretary(), { yearId: own.yearId, code: "plan", key: "" })).paper!);
const kept = async (): Promise<boolean> =>
  (await done(database, listPapers, secretary(), { yearId: own.yearId })).papers.find(({ code }) => code === "plan")!
    .kept;

test("a paper that nobody signs is printed as it was issued; what is edited later enters it with its number anew", async () => {
  await plan("Mục đích ban đầu", 0);
  expect([await kept(), (await printed()).includes("Mục đích ban đầu")]).toEqual([false, true]);
  await plan("Mục đích đã sửa", 1);
  expect(await printed()).toContain("Mục đích đã sửa");
  await issue(7, 0);
  await plan("Sửa sau khi ban hành", 2);
  const issued = await printed();
  expect(issued).toContain("Mục đích đã sửa");
  expect(issued).toContain("07/");
  expect(await kept()).toBe(true);
  await issue(7, 1);
  expect(await printed()).toContain("Sửa sau khi ban hành");
  const { faults } = (await verifyAll(database.queries, {})).records;
  expect(faults.filter(({ kind }) => kind === "issue")).toEqual([]);
});
