import { writeCitation } from "../../../engines/law/index.ts";
import type { ClaimNow } from "../model.ts";
import type { RoadClaim } from "./model.ts";

/** What stands of a unit for a title by one instrument; of what was never claimed the revision is 0. */
export function claimNow(
  claims: readonly RoadClaim[],
  of: Pick<RoadClaim, "unitId" | "awardCode" | "instrument">,
): ClaimNow & { readonly recordedBy: string } {
  const found = claims.find(
    (each) => each.unitId === of.unitId && each.awardCode === of.awardCode && each.instrument === of.instrument,
  );
  if (found === undefined) return { road: null, says: "", revision: 0, recordedBy: "" };
  const { road, revision, recordedBy } = found;
  return { road, says: road === null ? "" : writeCitation(road, of.instrument), revision, recordedBy };
}
