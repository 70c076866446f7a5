import { z } from "zod";
import { ok, refuse, type Result } from "../../../basics/result.ts";
import type { Algebra } from "../algebra.ts";
import type { Element } from "../group.ts";
import { canonical } from "../json.ts";
import type { BallotRefusal } from "../refusals.ts";
import { readSpaced } from "../wire.ts";
import { checkThresholdGroup, type ThresholdGroup, thresholdGroupSchema } from "./threshold-group.ts";
import { type TrusteeKey, trusteeKeyIsProved, trusteeKeySchema } from "./trustee.ts";

/** The trustees of an election as the archive holds them: every item is needed to open it. */
const trusteesSchema = z
  .array(
    z.union([z.tuple([z.literal("Single"), trusteeKeySchema]), z.tuple([z.literal("Pedersen"), thresholdGroupSchema])]),
  )
  .min(1)
  .max(100);

/** One item of the list: a trustee alone, or a group of which `threshold` are enough. */
export interface Holder {
  /** Numbers of its members among all trustees, from 1. */
  readonly owners: readonly number[];
  /** Absent for a trustee alone. */
  readonly threshold?: number;
}

/** Trustees whose every proof was found right. */
export interface Trusteeship {
  /** The key of the election. */
  readonly jointKey: Element;
  /** Key of each trustee; number 1 is the first. */
  readonly keys: readonly Element[];
  readonly holders: readonly Holder[];
}

/** Writes the trustees for the archive, single ones first as belenios-tool does. */
export function writeTrustees({
  singles,
  groups,
}: {
  singles: readonly TrusteeKey[];
  groups: readonly ThresholdGroup[];
}): string {
  return canonical([...singles.map((key) => ["Single", key]), ...groups.map((group) => ["Pedersen", group])]);
}

/** Reads trustees and checks every proof among them. */
export function checkTrustees(algebra: Algebra, bytes: Uint8Array): Result<Trusteeship, BallotRefusal> {
  const trustees = readSpaced(bytes, trusteesSchema);
  if (!trustees) return refuse({ code: "trustees-malformed" });
  const keys: Element[] = [];
  const holders: Holder[] = [];
  let jointKey: Element = 1n;
  for (const [kind, item] of trustees) {
    const first = keys.length + 1;
    if (kind === "Single") {
      if (!trusteeKeyIsProved(algebra, item)) return refuse({ code: "trustee-key-unproved", owner: first });
      keys.push(item.public_key);
      holders.push({ owners: [first] });
      jointKey = algebra.times(jointKey, item.public_key);
      continue;
    }
    const group = checkThresholdGroup(algebra, item);
    if (!group.ok) return group;
    keys.push(...group.value.keys);
    holders.push({ owners: group.value.keys.map((_, at) => first + at), threshold: group.value.threshold });
    jointKey = algebra.times(jointKey, group.value.jointKey);
  }
  return ok({ jointKey, keys, holders });
}
