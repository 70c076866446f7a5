/** A modular exponentiation to do. */
export interface PowerJob {
  readonly base: bigint;
  readonly exponent: bigint;
  readonly modulus: bigint;
}

/** What the outside world lends to the engine: chance, and fast powers where it has them. */
export interface Platform {
  /** Fresh bytes of the operating system's generator; a seeded or repeated source reveals votes and keys. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** base^exponent mod modulus; every number may be public. */
  readonly power: (job: PowerJob) => bigint;
  /** The same for a secret exponent, in time that does not depend on it. Absent where the platform has no such thing. */
  readonly powerOfSecret?: (job: PowerJob) => bigint;
  /** SHA-256 of the UTF-8 bytes of a text, where it is faster than the engine's own. */
  readonly sha256?: (text: string) => Uint8Array;
}

/**
 * A platform of BigInt alone, for the browser and as the reference for every faster one.
 *
 * BigInt is not constant-time: a secret exponent leaks through timing to whoever shares the processor.
 */
export function portablePlatform(randomBytes: Platform["randomBytes"]): Platform {
  return { randomBytes, power: windowedPower };
}

const windowBits = 5n;

/** Left to right, five bits at a time. */
function windowedPower({ base, exponent, modulus }: PowerJob): bigint {
  const digits = digitsOf(exponent);
  const powers = [1n, base % modulus];
  while (powers.length < 1 << Number(windowBits)) powers.push((powers.at(-1)! * powers[1]!) % modulus);
  let result = 1n % modulus;
  for (const digit of digits) {
    for (let bit = 0n; bit < windowBits; bit++) result = (result * result) % modulus;
    if (digit !== 0) result = (result * powers[digit]!) % modulus;
  }
  return result;
}

/** Digits in base 32, the highest first. */
function digitsOf(exponent: bigint): number[] {
  const digits: number[] = [];
  for (let rest = exponent; rest > 0n; rest >>= windowBits) digits.push(Number(rest & 31n));
  return digits.reverse();
}
