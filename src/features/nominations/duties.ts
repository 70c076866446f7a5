import { type Arrivals, arrivedWhole, plannedDay } from "../movement/index.ts";
import type { Duty, DutySource, StageSource } from "../year/index.ts";
import type { Day } from "../../basics/instant.ts";
import type { Nomination, NominationState } from "./model.ts";
import { readNominations, titleName, unitName, votesToTake } from "./read-nominations.ts";

/** Votes to make proposals from, proposals to submit, to appraise, to bring before the council, to conclude. */
export const nominationsDuties: DutySource = async (queries, year) => {
  const facts = await readNominations(queries, year.yearId);
  if (!facts) return [];
  const at = { unitId: null, at: "de-nghi" } as const;
  const sentBy = await plannedDay(queries, year, "nominations-sent");
  const taking = votesToTake(facts).map((vote): Duty => {
    const what = `Lập đề nghị ${vote.name} từ kết quả suy tôn`;
    return {
      ...at,
      id: `nominations.take:${vote.voteId}`,
      what,
      whose: "secretary",
      dueOn: sentBy,
      button: "Lập đề nghị",
    };
  });
  const steps = facts.nominations.flatMap((nomination): Duty[] => {
    const next = nextDuty[nomination.state];
    if (!next) return [];
    const what = `${next.what} ${titleName(facts.year, nomination.awardCode)} cho ${unitName(facts.year, nomination.unitId)}`;
    const id = `nominations.${nomination.state}:${nomination.nominationId}`;
    // The plan's day is for what the cluster sends; what comes after it has the owner's days.
    const dueOn = next.whose === "secretary" ? sentBy : null;
    return [{ ...at, id, what, whose: next.whose, dueOn, button: next.button }];
  });
  return [...taking, ...steps];
};

const nextDuty: Partial<Record<NominationState, Pick<Duty, "what" | "whose" | "button">>> = {
  honoured: { what: "Trình đề nghị tặng", whose: "secretary", button: "Trình" },
  returned: { what: "Bổ sung hồ sơ đề nghị tặng", whose: "secretary", button: "Trình lại" },
  submitted: { what: "Thẩm định đề nghị tặng", whose: "standing-body", button: "Ghi thẩm định" },
  appraised: { what: "Ghi kết quả Hội đồng xét đề nghị tặng", whose: "standing-body", button: "Ghi kết quả" },
  approved: { what: "Ghi quyết định về đề nghị tặng", whose: "standing-body", button: "Ghi quyết định" },
};

const ended: readonly NominationState[] = ["cut", "awarded", "not-awarded", "revoked", "withdrawn"];
const sent: readonly NominationState[] = ["submitted", "appraised", "approved", ...ended];

/**
 * Tells the plan on which day the last proposal was submitted: once each of them has been, and each title that was voted
 * has become proposals. Until there is one of either, the plan itself says that they are owed.
 */
export const nominationsSent: Arrivals = async (queries, { yearId }) => {
  const facts = await readNominations(queries, yearId);
  const taking = facts ? votesToTake(facts).length : 0;
  return arrivedWhole(taking > 0 ? null : lastSent(facts?.nominations ?? []), {
    owed: taking > 0 || (facts?.nominations ?? []).some(({ state }) => nextDuty[state]?.whose === "secretary"),
  });
};

/** null while one of them is still with the cluster, and where there is none. */
export function lastSent(nominations: readonly Pick<Nomination, "state" | "steps">[]): Day | null {
  const standing = nominations.filter(({ state }) => state !== "withdrawn");
  if (!standing.every(({ state }) => sent.includes(state))) return null;
  const days = standing.map(({ steps }) => steps.filter(({ state }) => state === "submitted").at(-1)?.onDay);
  return (
    days
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1) ?? null
  );
}

/** Proposals are a step of the year that is done once each has been decided on. */
export const nominationsStage: StageSource = async (queries, { yearId }) => {
  const facts = await readNominations(queries, yearId);
  const all: readonly Nomination[] = facts?.nominations.filter((each) => each.voteId !== null) ?? [];
  if (all.length === 0) return { state: "todo", note: "Chưa có đề nghị" };
  const decided = all.filter((each) => ended.includes(each.state)).length;
  if (decided === all.length) return { state: "done", note: `${decided} đề nghị đã có kết quả` };
  const submitted = all.filter((each) => sent.includes(each.state)).length;
  return { state: "now", note: `Đã trình ${submitted} trên ${all.length} đề nghị` };
};
