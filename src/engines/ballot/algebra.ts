import { type Base, fixedBase } from "./fixed-base.ts";
import type { Element, Group, Scalar } from "./group.ts";
import { digest } from "./hash.ts";
import { integerOf } from "./integer.ts";
import type { Platform } from "./platform.ts";

/** Arithmetic of one group on one platform. */
export interface Algebra {
  readonly group: Group;
  readonly randomBytes: Platform["randomBytes"];
  /** SHA-256 of the UTF-8 bytes of a text. */
  readonly digest: (text: string) => Uint8Array;
  /** Powers of the generator, from a table. */
  readonly g: Base;
  /** base^exponent; both may be public. */
  readonly power: (base: Element, exponent: Scalar) => Element;
  /** base^exponent for a secret exponent; constant-time where the platform is. */
  readonly powerOfSecret: (base: Element, exponent: Scalar) => Element;
  /** g^-m for a small count m, remembered. */
  readonly gToMinus: (m: number) => Element;
  readonly times: (one: Element, other: Element) => Element;
  readonly inverse: (element: Element) => Element;
  /** A table for a base that is raised often, such as the key of an election. */
  readonly base: (element: Element) => Base;
  readonly isMember: (number: bigint) => boolean;
  readonly isScalar: (number: bigint) => boolean;
  /** The representative in [0, q) of any integer. */
  readonly scalar: (integer: bigint) => Scalar;
  /** Uniform up to 2^-136, as the protocol's own tool draws them. */
  readonly randomScalar: () => Scalar;
}

/** Binds a group to a platform. */
export function algebraOf(group: Group, platform: Platform): Algebra {
  const { p, q } = group;
  const power = (base: Element, exponent: Scalar): Element => platform.power({ base, exponent, modulus: p });
  const { powerOfSecret } = platform;
  const base = (element: Element): Base => fixedBase({ element, group, powerOfSecret });
  const g = base(group.g);
  const remembered = new Map<number, Element>([[0, 1n]]);
  const gToMinus = (m: number): Element => {
    const known = remembered.get(m) ?? g.power(scalar(BigInt(-m)));
    remembered.set(m, known);
    return known;
  };
  const scalar = (integer: bigint): Scalar => ((integer % q) + q) % q;
  return {
    group,
    randomBytes: platform.randomBytes,
    digest: platform.sha256 ?? digest,
    g,
    power,
    powerOfSecret: powerOfSecret ? (of, exponent) => powerOfSecret({ base: of, exponent, modulus: p }) : power,
    gToMinus,
    times: (one, other) => (one * other) % p,
    inverse: (element) => power(element, q - 1n),
    base,
    isMember: (number) => number > 0n && number < p && power(number, q) === 1n,
    isScalar: (number) => number >= 0n && number < q,
    scalar,
    randomScalar: () => scalar(integerOf(platform.randomBytes(byteLength(q) + 17))),
  };
}

const byteLength = (number: bigint): number => Math.ceil(number.toString(16).length / 2);
