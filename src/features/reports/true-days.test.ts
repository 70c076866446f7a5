import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { type FiveUnits, fiveUnits } from "../../../test/support/five-units.ts";
import { paperText, Paper } from "../../engines/document/index.ts";
import type { Actor, Role } from "../../platform/access/index.ts";
import { readYear } from "../year/index.ts";
import { callReport } from "./call-report.ts";
import { closeSummary } from "./close-summary.ts";
import { composeSummary } from "./compose-summary.ts";
import { openComments } from "./open-comments.ts";
import { summaryPaper } from "./papers/summary-paper.ts";
import { unitReportPaper } from "./papers/unit-report-paper.ts";
import { saveSections } from "./save-sections.ts";
import { sendReport } from "./send-report.ts";
import { showSummary } from "./show-summary.ts";
import { showYear } from "./show-year.ts";

// What happened in December 2020 and is entered on 10 March 2021 tells its own day, with the day of entry beside it.

const march = "2021-03-10T03:00:00.000Z";
let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let callId: number;
const as = (role: Role, unit?: number): Actor =>
  somebody(unit === undefined ? 1 : 10 + unit, {
    yearId: here.yearId,
    role,
    unitId: unit === undefined ? null : here.unitIds[unit]!,
  });
const at = (unit: number) => ({ yearId: here.yearId, callId, unitId: here.unitIds[unit]! });
const call = (dueOn: string, now: string) =>
  done(
    database,
    callReport,
    as("secretary"),
    {
      ...{ yearId: here.yearId, kind: "year", quarter: null, dueOn, headings: ["Kết quả"] },
    } as const,
    now,
  );

beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  ({ callId } = (await call("2020-12-05", march)) as { callId: number });
});
afterAll(() => database.remove());

describe("a unit's report", () => {
  const sections = { h1: { text: "Hoàn thành", keptAtUnit: false } };
  const send = (unit: number, sentOn: string | null, now = march) =>
    act(database, sendReport, as("unit-head", unit), { ...at(unit), revision: 1, sentOn }, now);
  const write = (unit: number) =>
    done(
      database,
      saveSections,
      as("unit-officer", unit),
      { ...at(unit), sections, figuresAsOf: null, revision: 0 },
      march,
    );

  test("typed in after a call that was itself entered late, it counts from the day it was sent", async () => {
    for (const unit of [0, 1, 2]) await write(unit);
    expect(await send(0, "2021-03-11")).toMatchObject({ refusal: { code: "day-to-come", today: "2021-03-10" } });
    for (const [unit, sentOn] of ["2020-12-04", "2020-12-07", null].entries())
      expect((await send(unit, sentOn)).kind).toBe("done");
    const { calls } = await done(database, showYear, as("secretary"), { yearId: here.yearId }, march);
    expect(
      calls[0]!.units.slice(0, 3).map(({ standing, receivedOn, enteredOn }) => [standing, receivedOn, enteredOn]),
    ).toEqual([
      ["arrived", "2020-12-04", "2021-03-10"],
      ["arrived-late", "2020-12-07", "2021-03-10"],
      ["arrived-late", "2021-03-10", null],
    ]);
    const year = (await readYear(database.queries, here.yearId))!;
    const printed = async (unit: number): Promise<string> =>
      paperText(Paper.parse(await unitReportPaper.make(database.queries, year, `${callId}-${here.unitIds[unit]}`)));
    expect(await printed(0)).toContain(
      "Cụm nhận ngày 04/12/2020 (nhập vào hệ thống ngày 10/03/2021); hạn nộp 05/12/2020.",
    );
    expect(await printed(2)).toContain("Cụm nhận ngày 10/03/2021; hạn nộp 05/12/2020.");
  });

  test("nobody who could send it here makes it earlier than it was", async () => {
    await write(3);
    const before = { calledAt: "2020-11-20T01:00:00.000Z" };
    await database.queries.updateTable("reportCall").set(before).where("id", "=", callId).execute();
    expect(await send(3, "2020-12-04")).toMatchObject({
      refusal: { code: "could-be-sent-here", calledOn: "2020-11-20" },
    });
    // Asked for here in time and missed: a day before it was asked for makes nobody punctual either.
    expect(await send(3, "2020-11-19")).toMatchObject({ refusal: { code: "could-be-sent-here" } });
    const lastDay = "2020-12-05T03:00:00.000Z";
    expect((await send(3, "2020-11-19", lastDay)).kind).toBe("done"); // it is in time, and says how long it was on its way
  });

  test("nothing came from a unit before the year began, or before it joined", async () => {
    await write(4);
    expect(await send(4, "2019-12-31")).toMatchObject({
      refusal: { code: "before-its-time", day: "2019-12-31", since: "2020-01-01" },
    });
    const joined = database.queries.updateTable("membership").set({ joinedOn: "2020-07-01" });
    await joined.where("unitId", "=", here.unitIds[4]!).execute();
    expect(await send(4, "2020-06-30")).toMatchObject({ refusal: { code: "before-its-time", since: "2020-07-01" } });
  });
});

test("a summary report closed in December and entered in March prints both days", async () => {
  const of = { yearId: here.yearId };
  await done(database, composeSummary, as("secretary"), { ...of, callId }, march);
  await done(database, openComments, as("secretary"), { ...of, until: "2021-03-12" }, march);
  const despite = "Các đơn vị còn lại đã giải thể";
  const close = (closedOn: string) => act(database, closeSummary, as("secretary"), { ...of, despite, closedOn }, march);
  expect(await close("2021-03-11")).toMatchObject({ refusal: { code: "day-to-come", day: "2021-03-11" } });
  expect((await close("2020-12-20")).kind).toBe("done");
  expect(await done(database, showSummary, as("secretary"), of, march)).toMatchObject({
    closedOn: "2020-12-20",
    closingEnteredOn: "2021-03-10",
  });
  const year = (await readYear(database.queries, here.yearId))!;
  const text = paperText(Paper.parse(await summaryPaper.make(database.queries, year, "")));
  expect(text).toContain("Chốt ngày 20/12/2020 (nhập vào hệ thống ngày 10/03/2021);");
});
