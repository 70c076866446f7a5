import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { readHead } from "../../platform/log/index.ts";
import { isConcluded } from "../elections/index.ts";
import type { MinutesSeal } from "./model.ts";
import { type ConferenceFacts, conferenceFacts, onConference } from "./on-conference.ts";
import { writeClosed, yearOfConference } from "./store.ts";
import { refuse, say } from "./refusals.ts";
import { minutesRecord } from "./records.ts";

interface CloseFacts extends ConferenceFacts {
  readonly seal: MinutesSeal;
}

const decide = onConference(decideClose);

/**
 * Closes the minutes: secretary and chair sign on paper, and the head of the log at this moment is printed in them.
 * Whoever cuts or rewrites the log later contradicts the signed paper.
 */
export const closeMinutes = action({
  name: "conference.close-minutes",
  summary: { vi: "Khoá biên bản hội nghị", en: "Close the minutes" },
  input: z.strictObject({ conferenceId: z.int() }),
  allow: toRolesIn(yearOfConference, "secretary", "chair", "deputy"),
  load: async ({ tx, actor }, { conferenceId }): Promise<CloseFacts | undefined> => {
    const facts = await conferenceFacts(tx, conferenceId);
    const head = await readHead(tx);
    const by = actor.kind === "anyone" ? "" : actor.name;
    return facts && { ...facts, seal: { logSeq: head.seq, logHash: head.hash, by } };
  },
  decide,
  record: ({ tx, now }, change) => writeClosed(tx, { ...change, now }),
  show: ({ conferenceId, seal }) => ({ conferenceId, logSeq: seal.logSeq, logHash: seal.logHash }),
  freezes: ({ conferenceId }) => [minutesRecord.of(conferenceId)],
  say,
});

export function decideClose(
  { conference, items, votes, seal }: CloseFacts,
  { conferenceId }: { readonly conferenceId: number },
) {
  if (conference.state === "closed") return refuse("minutes-closed");
  if (conference.state !== "ended") return refuse("not-ended");
  const held = votes.filter(({ voteId, opening }) =>
    opening ? opening.conference.conferenceId === conferenceId : items.some((item) => item.voteId === voteId),
  );
  const unfinished = held.find((vote) => vote.opening && !isConcluded(votes, vote.subject));
  return unfinished ? refuse("vote-unfinished", { name: unfinished.name }) : ok({ conferenceId, seal });
}
