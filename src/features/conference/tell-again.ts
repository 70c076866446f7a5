import { saying } from "../../basics/words.ts";
import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import type { Moved } from "./model.ts";
import { type ConferenceFacts, conferenceFacts, type NoSuchConference, noSuchConference } from "./on-conference.ts";
import { writeToldAgain, yearOfConference } from "./store.ts";
import { conferenceRefused } from "./words.ts";

export type TellAgainRefusal = NoSuchConference | { readonly code: "nothing-to-tell" };

/** Notes that everybody who had been invited was told of the new day, hour or place. */
export const tellAgain = action({
  name: "conference.tell-again",
  summary: { vi: "Ghi đã báo lại ngày họp", en: "Note that people were told again" },
  input: z.strictObject({ conferenceId: z.int() }),
  allow: toRolesIn(yearOfConference, "secretary"),
  load: async ({ tx, now }, { conferenceId }) => {
    const facts = await conferenceFacts(tx, conferenceId);
    return facts && { ...facts, now };
  },
  decide: (facts) => (facts ? decideTelling(facts) : noSuchConference),
  record: ({ tx }, { conferenceId, moved }) => writeToldAgain(tx, conferenceId, moved),
  show: ({ conferenceId }) => ({ conferenceId, toldAgain: true }),
  say: saying(conferenceRefused),
});

export function decideTelling({
  conference: { conferenceId, moved },
  now,
}: Pick<ConferenceFacts, "conference"> & { readonly now: Instant }): Result<
  { readonly conferenceId: number; readonly moved: Moved },
  TellAgainRefusal
> {
  if (!moved || moved.toldAt !== null) return refuse({ code: "nothing-to-tell" });
  return ok({ conferenceId, moved: { ...moved, toldAt: now } });
}
