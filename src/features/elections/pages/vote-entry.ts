import type { AnswerOf } from "../../../ui/index.ts";
import type { readVotes } from "../read-votes.ts";

export type Votes = AnswerOf<typeof readVotes>;
export type VoteEntry = Votes["entries"][number];

/** How an entry of the rulebook is called: “Suy tôn Cờ thi đua của Bộ Công an”, “Bầu Cụm trưởng năm 2021”. */
export const nameOf = ({ name, subject }: VoteEntry): string =>
  `${subject.kind === "title" ? "Suy tôn" : "Bầu"} ${name}`;
