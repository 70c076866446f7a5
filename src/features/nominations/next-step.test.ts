import { expect, test } from "vitest";
import type { Nomination, NominationState, Step } from "./model.ts";
import { checkStep } from "./next-step.ts";

/** A proposal that came this way, a step a day from 20 December on. */
function nominationAfter(...states: readonly NominationState[]): Nomination {
  const steps = states.map((state, at): Step => {
    const onDay = `2020-12-${20 + at}`;
    return { number: at + 1, state, onDay, paper: "", reason: "", by: "Thư ký", verdict: null, despite: "" };
  });
  const unit = { nominationId: 1, yearId: 1, unitId: 1, awardCode: "co-bo", voteId: 1 };
  return { ...unit, state: states.at(-1)!, merits: "", awardRecordId: null, revision: 1, steps };
}

const result = (nomination: Nomination, to: NominationState, onDay: string): string => {
  const asked = { to, onDay, paper: "Biên bản Hội đồng", reason: "Ghi nhầm dòng", revision: 1 };
  const checked = checkStep({ nomination, voteVoid: false, today: "2021-01-31" }, asked);
  return checked.ok ? "ok" : checked.refusal.code;
};

const appraised = ["honoured", "submitted", "appraised"] as const; // 20, 21, 22 December

test("the council's result entered wrongly is recorded anew, back to the day it was really taken", () => {
  const cut = nominationAfter(...appraised, "cut");
  expect(result(cut, "approved", "2020-12-21")).toBe("day-before-last-step");
  expect(result(cut, "approved", "2020-12-22")).toBe("ok");
  expect(result(cut, "withdrawn", "2020-12-25")).toBe("step-not-possible");
  expect(result(nominationAfter(...appraised, "approved"), "cut", "2020-12-23")).toBe("ok");
});

test("a decision entered as not given is recorded anew, but no other step follows a result", () => {
  const refused = nominationAfter(...appraised, "approved", "not-awarded");
  expect(result(refused, "awarded", "2020-12-22")).toBe("day-before-last-step");
  expect(result(refused, "awarded", "2020-12-23")).toBe("ok");
  for (const to of ["approved", "cut", "submitted", "withdrawn"] as const)
    expect(result(refused, to, "2020-12-30")).toBe("step-not-possible");
});

test("every other step waits for the day of the one before", () => {
  const approved = nominationAfter(...appraised, "approved");
  expect(result(approved, "awarded", "2020-12-22")).toBe("day-before-last-step");
  expect(result(approved, "awarded", "2021-02-01")).toBe("day-ahead");
});

test("a proposal that is not there takes no step", () => {
  const asked = { to: "submitted", onDay: "2020-12-21", paper: "Tờ trình", reason: "", revision: 1 } as const;
  expect(checkStep({ nomination: undefined, voteVoid: false, today: "2021-01-31" }, asked)).toEqual({
    ...{ ok: false, refusal: { code: "not-found" } },
  });
});
