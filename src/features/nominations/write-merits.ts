import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { Id } from "./model.ts";
import { changedMeanwhile, type NominationFacts, nominationFacts, nominationRivals } from "./nomination-facts.ts";
import { setMerits } from "./store.ts";
import { refuse, say } from "./refusals.ts";
import { nominationRecord } from "./records.ts";

const Merits = z.strictObject({
  yearId: Id,
  nominationId: Id,
  merits: z.string().trim().max(5000),
  revision: z.int().min(1),
});
type Merits = z.infer<typeof Merits>;

/** The secretary writes the summary of merits that the list sent up will show. */
export const writeMerits = action({
  name: "nominations.write-merits",
  summary: { vi: "Viết tóm tắt thành tích", en: "Write the summary of merits" },
  input: Merits,
  allow: toRoles("secretary"),
  load: nominationFacts,
  decide: decideMerits,
  record: ({ tx }, merits) => setMerits(tx, merits),
  show: ({ nominationId }) => ({ nominationId }),
  freezes: ({ nominationId }) => [nominationRecord.of(nominationId)],
  rivals: nominationRivals,
  say,
});

function decideMerits({ nomination }: NominationFacts, input: Merits) {
  if (!nomination) return refuse("not-found");
  if (nomination.revision !== input.revision) return changedMeanwhile(nomination);
  return ok(input);
}
