import { saying } from "../../basics/words.ts";
import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { type Catalogue, usualBasis } from "../../engines/law/index.ts";
import { evenConcluded, toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { awardCatalogue, readYear } from "../movement/index.ts";
import { AwardBasis, type AwardRecord, type AwardRefusal, Id } from "./model.ts";
import { awardRecord } from "./records.ts";
import { findLine, writeBasis } from "./store.ts";
import { refused } from "./words.ts";

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
  say: saying(refused),
});

export function decideTelling(
  { line, catalogue }: TellingFacts,
  input: Telling,
): Result<
  Telling,
  Extract<AwardRefusal, { code: "not-found" | "revoked-already" | "basis-told-already" | "basis-of-another" }>
> {
  if (!line) return refuse({ code: "not-found" });
  if (line.revokedAt !== null) return refuse({ code: "revoked-already", because: line.revokedBecause });
  if (line.basis !== null) return refuse({ code: "basis-told-already", basis: line.basis });
  const only = line.awardCode === null ? undefined : usualBasis(catalogue, line.awardCode);
  if (only !== undefined && only !== input.basis)
    return refuse({ code: "basis-of-another", name: line.awardName, only });
  return ok(input);
}
