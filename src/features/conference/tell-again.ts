import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import type { Moved } from "./model.ts";
import { type ConferenceFacts, conferenceFacts, onConference } from "./on-conference.ts";
import { writeToldAgain, yearOfConference } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const decide = onConference(decideTelling);

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
  decide,
  record: ({ tx }, { conferenceId, moved }) => writeToldAgain(tx, conferenceId, moved),
  show: ({ conferenceId }) => ({ conferenceId, toldAgain: true }),
  say,
});

export function decideTelling({
  conference: { conferenceId, moved },
  now,
}: Pick<ConferenceFacts, "conference"> & { readonly now: Instant }) {
  if (!moved || moved.toldAt !== null) return refuse("nothing-to-tell");
  return ok<{ conferenceId: number; moved: Moved }>({ conferenceId, moved: { ...moved, toldAt: now } });
}
