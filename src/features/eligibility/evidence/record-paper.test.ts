import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, done, somebody } from "../../../../test/support/act.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../../test/support/five-units.ts";
import type { Actor } from "../../../platform/access/index.ts";
import { readLog } from "../../../platform/log/index.ts";
import { judgeUnit } from "../judge-unit.ts";
import type { PaperCell, RecordingPaper } from "../model.ts";
import { recordExclusion } from "../record-exclusion.ts";
import { say } from "../refusals.ts";
import { askedOfUnits, conditionsFor } from "./asked-of-units.ts";
import { decidePaper, type PaperFacts, recordPaper } from "./record-paper.ts";
import { showConditions } from "./show-conditions.ts";
import { decideWithdrawing, withdrawPaper } from "./withdraw-paper.ts";

const flag = "co-thi-dua-bo-ban-nganh-tinh";
const day = "2020-12-14";
const paper = (of: Partial<RecordingPaper>): RecordingPaper => ({
  ...{ yearId: 1, number: "214/BTĐKT", issuer: "Ban Thi đua – Khen thưởng", onDay: day, note: "" },
  ...{ byLevel: "ministry-province", coversTo: null, cells: [{ unitId: 1, fact: "new-model", holds: true }] },
  ...of,
});

describe("a paper is decided on as a table", () => {
  const units = [1, 2].map((unitId) => ({ unitId, name: `Đơn vị ${unitId}` })) as never;
  const facts: PaperFacts = { year: { units }, today: "2020-12-20", asked: askedOfUnits(), papers: [] };
  const code = (of: Partial<RecordingPaper>, more: Partial<PaperFacts> = {}): string => {
    const decided = decidePaper({ ...facts, ...more }, paper(of));
    return decided.ok ? `${decided.value.cells.length} recorded` : decided.refusal.code;
  };
  const cell = (of: Partial<PaperCell>): PaperCell => ({ unitId: 1, fact: "new-model", holds: true, ...of });

  test("every refusal, and its edge", () => {
    expect(code({})).toBe("1 recorded");
    expect(code({ onDay: "2020-12-20" })).toBe("1 recorded");
    expect(code({ onDay: "2020-12-21" })).toBe("day-ahead");
    expect(code({ coversTo: "2021-12-15" })).toBe("1 recorded");
    expect(code({ coversTo: "2021-12-16" })).toBe("covers-too-far");
    expect(code({ cells: [cell({ unitId: 3 })] })).toBe("unit-unknown");
    expect(code({ cells: [cell({ fact: "khong-co" })] })).toBe("fact-unknown");
    expect(code({ cells: [cell({}), cell({ holds: false })] })).toBe("told-both-ways");
    expect(code({ cells: [cell({}), cell({})] })).toBe("1 recorded");
  });

  test("a body too low is refused and told the level, as high as the law asks and no higher", () => {
    expect(code({ byLevel: "unit" })).toBe("level-too-low");
    expect(code({ byLevel: "unit", cells: [cell({ fact: "registered" })] })).toBe("1 recorded");
    expect(code({ byLevel: "central" })).toBe("1 recorded");
    expect(code({ byLevel: "unit", cells: [cell({ fact: "nothing-pending" })] })).toBe("level-too-low");
    const cells = [cell({}), cell({ fact: "registered" }), cell({ fact: "exceeded-targets" })];
    const decided = decidePaper(facts, paper({ byLevel: "unit", cells }));
    if (decided.ok) throw new Error("a unit does not confirm for its province");
    expect(say(decided.refusal, "vi")).toContain("Bộ, ban, ngành, tỉnh trở lên xác nhận, cùng 1 điều kiện khác");
  });

  test("the same paper may be completed, and is never recorded twice", () => {
    const before = { papers: [paper({})] };
    expect(code({}, before)).toBe("paper-recorded-already");
    expect(code({ cells: [cell({}), cell({ unitId: 2 })] }, before)).toBe("1 recorded");
    expect(code({ number: "215/BTĐKT" }, before)).toBe("1 recorded");
  });

  test("a condition of the law names who must confirm it; what only the disciplined must show is asked of nobody", () => {
    expect(askedOfUnits().get("exceeded-targets")).toMatchObject({ level: "ministry-province", band: "confirmed" });
    expect(askedOfUnits().has("achievements-after-discipline")).toBe(false);
    const law = { submitted: day, regulation: undefined };
    const asked = conditionsFor([flag], law).map(({ band }) => band);
    expect(asked).toEqual(asked.toSorted((a, b) => order(a) - order(b)));
    expect(new Set(conditionsFor([flag, flag], law)).size).toBe(conditionsFor([flag], law).length);
    expect(conditionsFor([flag], { submitted: "2026-11-23", regulation: undefined }).map(({ fact }) => fact)).toContain(
      "leads-cluster",
    );
  });
  const order = (band: string): number => ["confirmed", "nothing-against", "register"].indexOf(band);
});

describe("in a year of five units", () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let here: FiveUnits;
  let secretary: Actor;
  const now = "2020-12-21T02:00:00.000Z";
  beforeAll(async () => {
    database = await freshDatabase();
    here = await fiveUnits(database);
    secretary = somebody(1, { yearId: here.yearId, role: "secretary", unitId: null });
  });
  afterAll(() => database.remove());
  const shown = (awardCode?: string) =>
    done(
      database,
      showConditions,
      secretary,
      { yearId: here.yearId, ...(awardCode && { awardCode }), submitted: day },
      now,
    );
  const verdict = async (unit: number): Promise<string> => {
    const asked = { yearId: here.yearId, unitId: here.unitIds[unit]!, awardCode: flag, submitted: day };
    return (await done(database, judgeUnit, secretary, asked, now)).judged!.verdict;
  };
  const record = (of: Partial<RecordingPaper>, actor = secretary) =>
    act(database, recordPaper, actor, paper({ yearId: here.yearId, ...of }), now);
  const ticked = async (band: string): Promise<PaperCell[]> =>
    (await shown(flag)).rows
      .filter((row) => row.band === band)
      .flatMap(({ fact }) => here.unitIds.map((unitId) => ({ unitId, fact: fact!, holds: true })));

  test("three papers take five units from missing facts to verdicts, each told on one line of the log", async () => {
    expect((await shown(flag)).verdicts.map((each) => each.verdict)).toEqual(Array(5).fill("missing"));
    const confirmed = await ticked("confirmed");
    const fourth = here.unitIds[3];
    const cells = confirmed.map((cell) =>
      cell.unitId === fourth && cell.fact === "new-model" ? { ...cell, holds: false } : cell,
    );
    const first = await record({ cells });
    expect(first.kind).toBe("done");
    expect((await record({ cells })).kind).toBe("refused");
    const reply = { number: "88/CAT-TTr", issuer: "Thanh tra tỉnh", cells: await ticked("nothing-against") };
    expect((await record({ ...reply, coversTo: day })).kind).toBe("done");
    const ledger = await ticked("register");
    expect(ledger.length).toBe(5);
    expect((await record({ number: "90/BTĐKT", cells: ledger })).kind).toBe("done");
    expect((await shown(flag)).verdicts.map((each) => each.verdict)).toEqual(["met", "met", "met", "unmet", "met"]);
    const lines: string[] = [];
    for await (const line of readLog(database.queries))
      if (JSON.stringify(line).includes("eligibility.record-paper")) lines.push(JSON.stringify(line));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain("214/BTĐKT");
  });

  test("the reply is as good as the last day it speaks of, and a case that opens meanwhile counts", async () => {
    const on = async (submitted: string): Promise<string> => {
      const asked = { yearId: here.yearId, unitId: here.unitIds[0], awardCode: flag, submitted };
      return (await done(database, judgeUnit, secretary, asked, now)).judged!.verdict;
    };
    expect(await on("2020-12-14")).toBe("met");
    expect(await on("2020-12-15")).toBe("missing");
    const cells = await ticked("nothing-against");
    expect((await record({ number: "91/TTr", cells, coversTo: "2020-12-31" })).kind).toBe("done");
    expect(await on("2020-12-31")).toBe("met");
    const open = { yearId: here.yearId, unitId: here.unitIds[0], why: "inspection" as const, agency: "Thanh tra" };
    const why = { paper: "Công văn 5", reason: "Đang thanh tra", fromDay: "2020-12-20" };
    await done(database, recordExclusion, secretary, { ...open, ...why }, now);
    expect(await on("2020-12-31")).toBe("unmet");
  });

  test("a paper taken back with its reason stays to be read, and what it replaced counts again", async () => {
    const before = await verdict(3);
    const yes = { number: "95/BTĐKT", cells: [{ unitId: here.unitIds[3], fact: "new-model", holds: true }] };
    const outcome = await record(yes);
    if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
    expect([before, await verdict(3)]).toEqual(["unmet", "met"]);
    const { paperId } = outcome.answer;
    const back = { yearId: here.yearId, paperId, reason: "Cơ quan ký đã thu hồi" };
    expect((await act(database, withdrawPaper, secretary, { ...back, reason: " " }, now)).kind).toBe("invalid");
    await done(database, withdrawPaper, secretary, back, now);
    expect(await verdict(3)).toBe("unmet");
    const view = (await shown(flag)).papers.find((each) => each.paperId === paperId);
    expect(view).toMatchObject({ withdrawnBecause: "Cơ quan ký đã thu hồi", cells: 1 });
    expect((await act(database, withdrawPaper, secretary, back, now)).kind).toBe("refused");
    expect(decideWithdrawing([], back)).toMatchObject({ refusal: { code: "paper-unknown" } });
    expect((await record(yes)).kind).toBe("done");
  });

  test("a unit's officer neither records nor takes back", async () => {
    const officer = somebody(2, { yearId: here.yearId, role: "unit-officer", unitId: here.unitIds[1] });
    expect((await record({}, officer)).kind).toBe("not-allowed");
    const back = { yearId: here.yearId, paperId: 1, reason: "x" };
    expect((await act(database, withdrawPaper, officer, back, now)).kind).toBe("not-allowed");
  });

  test("all titles of the cluster together ask each condition once", async () => {
    const { rows, verdicts } = await shown();
    const facts = rows.map(({ fact }) => fact);
    expect(new Set(facts).size).toBe(facts.length);
    expect(verdicts).toEqual([]);
  });
});
