import { sayIn, type Duty, type DutySource, type StageSource } from "../year/index.ts";
import { sourceOf } from "./sources/index.ts";
import { isConcluded } from "./standing.ts";
import { electedHeadships } from "./headship/index.ts";
import { entriesOf, votesOf } from "./store.ts";

/** What tellers, chair and secretary still have to do about votes. */
export const electionsDuties: DutySource = async (queries, year) => {
  const votes = await votesOf(queries, year.yearId);
  const duties: Duty[] = [];
  const duty = (id: string, one: Omit<Duty, "id" | "unitId" | "dueOn">) =>
    duties.push({ id: `elections.${id}`, unitId: null, dueOn: null, ...one });
  for (const vote of votes) {
    const { voteId, state, name, result, settlement } = vote;
    const at = `bo-phieu/${voteId}`;
    const followed = votes.some(({ followsId }) => followsId === voteId);
    if (state === "open") {
      const { what, whose, button } = sourceOf(vote).progress({ vote, entries: await entriesOf(queries, voteId) });
      duty(`count:${voteId}`, { what: `${what}: ${name}`, whose, at, button });
    }
    if (state === "signed" && result && result.step.step !== "done" && !settlement && !followed) {
      const again = result.step.step === "another-round";
      const what = again ? `Chuẩn bị lượt hai: ${name}` : `Ghi quyết định khi phiếu không phân định: ${name}`;
      duty(`settle:${voteId}`, { what, whose: "secretary", at, button: again ? "Chuẩn bị lượt" : "Ghi quyết định" });
    }
  }
  const elected = await electedHeadships(queries, year.yearId);
  if (isConcluded(votes, { kind: "head" }) && elected.length === 0)
    duty("headship", {
      what: sayIn(year)("Ghi cụm trưởng, cụm phó năm sau"),
      whose: "secretary",
      at: "bo-phieu",
      button: "Ghi",
    });
  return duties;
};

/** How far the votes of the year have come. */
export const electionsStage: StageSource = async (queries, year) => {
  const votes = await votesOf(queries, year.yearId);
  const entries = year.rulebook?.rules.votes ?? [];
  const concluded = entries.filter(({ subject }) => isConcluded(votes, subject)).length;
  const begun = votes.some(({ state }) => state === "open" || state === "signed");
  const note = entries.length === 0 ? "" : `${concluded} trên ${entries.length} lượt xong`;
  if (entries.length > 0 && concluded === entries.length) return { state: "done", note };
  return begun ? { state: "now", note } : { state: "todo", note: "Bỏ phiếu tại hội nghị" };
};
