import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { ok } from "../../basics/result.ts";
import { type Catalogue, usualBasis } from "../../engines/law/index.ts";
import { evenConcluded, toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { awardCatalogue, readYear } from "../year/index.ts";
import { AwardBasis, type AwardRecord, Id } from "./model.ts";
import { awardRecord } from "./records.ts";
import { findLine, writeBasis } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const Telling = z.strictObject({ yearId: Id, recordId: Id, basis: AwardBasis });
type Telling = z.infer<typeof Telling>;

interface TellingFacts {
  readonly line: AwardRecord | undefined;
  readonly catalogue: Catalogue;
}

/** A line entered before its kind of commendation was asked for is completed from its decision, once. */
export const tellBasis = action({
  name: "awards.tell-basis",
  summary: { vi: "Ghi loại khen thưởng của một dòng", en: "Tell what an award was given for" },
  input: Telling,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: async ({ tx }, { yearId, recordId }): Promise<TellingFacts> => {
    const year = await readYear(tx, yearId);
    assert(year, `a role was held in year ${yearId}`);
    const line = await findLine(tx, { clusterId: year.cluster.clusterId, recordId });
    return { line, catalogue: awardCatalogue() };
  },
  decide: decideTelling,
  record: ({ tx }, { recordId, basis }) => writeBasis(tx, { recordId, basis }),
  show: ({ recordId, basis }) => ({ recordId, basis }),
  freezes: ({ recordId }) => [awardRecord.of(recordId)],
  say,
});

export function decideTelling({ line, catalogue }: TellingFacts, input: Telling) {
  if (!line) return refuse("not-found");
  if (line.revokedAt !== null) return refuse("revoked-already", { because: line.revokedBecause });
  if (line.basis !== null) return refuse("basis-told-already", { basis: line.basis });
  const only = line.awardCode === null ? undefined : usualBasis(catalogue, line.awardCode);
  if (only !== undefined && only !== input.basis) return refuse("basis-of-another", { name: line.awardName, only });
  return ok(input);
}
