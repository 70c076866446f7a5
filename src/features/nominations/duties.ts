import type { Duty, DutySource, StageSource } from "../movement/index.ts";
import type { Nomination, NominationState } from "./model.ts";
import { readNominations, titleName, unitName, votesToTake } from "./read-nominations.ts";

/** Votes to make proposals from, proposals to submit, to appraise, to bring before the council, to conclude. */
export const nominationsDuties: DutySource = async (queries, { yearId }) => {
  const facts = await readNominations(queries, yearId);
  if (!facts) return [];
  const at = { unitId: null, dueOn: null, at: "de-nghi" } as const;
  const taking = votesToTake(facts).map((vote): Duty => {
    const what = `Lập đề nghị ${vote.name} từ kết quả suy tôn`;
    return { ...at, id: `nominations.take:${vote.voteId}`, what, whose: "secretary", button: "Lập đề nghị" };
  });
  const steps = facts.nominations.flatMap((nomination): Duty[] => {
    const next = nextDuty[nomination.state];
    if (!next) return [];
    const what = `${next.what} ${titleName(facts.year, nomination.awardCode)} cho ${unitName(facts.year, nomination.unitId)}`;
    const id = `nominations.${nomination.state}:${nomination.nominationId}`;
    return [{ ...at, id, what, whose: next.whose, button: next.button }];
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
