import type { AnswerOf } from "../../../ui/index.ts";
import type { readVotes } from "../read-votes.ts";

export type Votes = AnswerOf<typeof readVotes>;
export type VoteEntry = Votes["entries"][number];

/** How an entry of the rulebook is called before anybody named it. */
export function nameOf({ name, subject }: VoteEntry): string {
  if (name !== null) return name;
  if (subject.kind === "head") return "Bầu cụm trưởng năm sau";
  return subject.kind === "deputy" ? "Bầu cụm phó năm sau" : "Suy tôn danh hiệu";
}
