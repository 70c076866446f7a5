import type { Algebra } from "../algebra.ts";
import type { Element } from "../group.ts";
import { lagrange } from "../trustees/polynomial.ts";
import type { Holder, Trusteeship } from "../trustees/trustees.ts";
import type { Decryption } from "./decryption.ts";
import type { EncryptedTally } from "./tally.ts";

/** Partial decryptions by number of the trustee; all of them proved. */
export type Decryptions = ReadonlyMap<number, Decryption>;

/** The first item of the trustees whose decryptions do not suffice, or undefined when the tally can be opened. */
export function missingHolder({ holders }: Trusteeship, decryptions: Decryptions): Holder | undefined {
  return holders.find(
    ({ owners, threshold = owners.length }) => owners.filter((owner) => decryptions.has(owner)).length < threshold,
  );
}

/**
 * Removes the masks: g^m for a sum, the embedded message for an answer of its own.
 *
 * Of a threshold group the first `threshold` present count, as in belenios-tool; any others give the same.
 */
export function openTally(
  algebra: Algebra,
  { tally, trusteeship, decryptions }: { tally: EncryptedTally; trusteeship: Trusteeship; decryptions: Decryptions },
): Element[][] {
  const shares = trusteeship.holders.flatMap((holder) => sharesOf(algebra, { holder, decryptions }));
  return tally.map((row, at) =>
    row.map(({ beta }, index) => {
      const mask = shares.reduce<Element>((product, { decryption, exponent }) => {
        const factor = decryption.decryption_factors[at]![index]!;
        return algebra.times(product, exponent === 1n ? factor : algebra.power(factor, exponent));
      }, 1n);
      return algebra.times(beta, algebra.inverse(mask));
    }),
  );
}

interface Share {
  readonly decryption: Decryption;
  readonly exponent: bigint;
}

function sharesOf(algebra: Algebra, { holder, decryptions }: { holder: Holder; decryptions: Decryptions }): Share[] {
  const present = holder.owners.filter((owner) => decryptions.has(owner)).slice(0, holder.threshold ?? 1);
  const indexes = present.map((owner) => holder.owners.indexOf(owner) + 1);
  return present.map((owner, at) => ({
    decryption: decryptions.get(owner)!,
    exponent: holder.threshold === undefined ? 1n : lagrange(algebra, { index: indexes[at]!, indexes }),
  }));
}
