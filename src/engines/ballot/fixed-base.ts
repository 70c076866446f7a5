import type { Element, Group, Scalar } from "./group.ts";
import type { Platform } from "./platform.ts";

/** An element that is raised many times, so that a table of its powers pays. */
export interface Base {
  readonly element: Element;
  /** element^exponent, for public exponents. */
  readonly power: (exponent: Scalar) => Element;
  /** The same for a secret exponent: constant-time where the platform is, from the table where it is not. */
  readonly powerOfSecret: (exponent: Scalar) => Element;
}

/** A small table serves one ballot; a whole box of ballots earns a large one (about 8 MB, a tenth of a second). */
const smallWindowBits = 4;
const largeWindowBits = 10;
const usesThatEarnALargeTable = 400;
/** Beyond this length of exponent a large table would fill the memory. */
const longestExponentForALargeTable = 256;

interface FixedBaseOf {
  readonly element: Element;
  readonly group: Group;
  readonly powerOfSecret: Platform["powerOfSecret"];
}

/** Prepares an element for many powers; tables are built when first needed. */
export function fixedBase({ element, group: { p, q }, powerOfSecret }: FixedBaseOf): Base {
  const bits = q.toString(2).length;
  let uses = 0;
  let table: Table | undefined;
  const power = (exponent: Scalar): Element => {
    uses += 1;
    const window =
      uses > usesThatEarnALargeTable && bits <= longestExponentForALargeTable ? largeWindowBits : smallWindowBits;
    if (table?.window !== window) table = tableOf({ element, p, bits, window });
    return lookUp({ table, exponent, p });
  };
  return {
    element,
    power,
    powerOfSecret: powerOfSecret ? (exponent) => powerOfSecret({ base: element, exponent, modulus: p }) : power,
  };
}

/** rows[i][d] = element^(d · 2^(window · i)) */
interface Table {
  readonly window: number;
  readonly rows: readonly (readonly bigint[])[];
}

function tableOf({ element, p, bits, window }: { element: Element; p: bigint; bits: number; window: number }): Table {
  const rows: bigint[][] = [];
  let step = element;
  for (let row = 0; row * window < bits; row++) {
    const powers = [1n];
    while (powers.length < 1 << window) powers.push((powers.at(-1)! * step) % p);
    rows.push(powers);
    step = (powers.at(-1)! * step) % p;
  }
  return { window, rows };
}

function lookUp({ table, exponent, p }: { table: Table; exponent: Scalar; p: bigint }): Element {
  const shift = BigInt(table.window);
  const mask = (1n << shift) - 1n;
  let product = 1n;
  let rest = exponent;
  for (const row of table.rows) {
    const digit = Number(rest & mask);
    if (digit !== 0) product = (product * row[digit]!) % p;
    rest >>= shift;
  }
  return product;
}
