import { tellLastFlags } from "../scoring/index.ts";
import { lastFlags } from "./last-flags.ts";

export { awardSentence, type SentencePart, sentenceText } from "./award-sentence.ts";
export { awardsOf, sentenceOfYear } from "./awards-of.ts";
export { counted } from "./counted.ts";
export { enterNamed } from "./enter.ts";
export { awardRecord } from "./records.ts";
export { ledgerFacts } from "./ledger-facts.ts";
export { AwardBasis, AwardRecord, AwardTotal, NamedAward, type NewRecord } from "./model.ts";
/** Lines of a cluster's ledger as they stand, for features that reason over them. */
export { awardLines as recordsOfCluster } from "./store.ts";
/** Write inside another deed's transaction: a nomination that was decided enters its award, or takes it back. */
export { insertLines as enterIntoLedger, markRevoked as revokeInLedger } from "./store.ts";
/** Words of the ledger that later features say too. */
export { familyName, levelName as awardLevelName } from "./terms.ts";
export { sentences as awardRefusals } from "./refusals.ts";

tellLastFlags(lastFlags);
