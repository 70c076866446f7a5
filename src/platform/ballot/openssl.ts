import {
  constants,
  createDiffieHellman,
  createPublicKey,
  type DiffieHellman,
  publicEncrypt,
  randomBytes,
} from "node:crypto";
import type { Platform, PowerJob } from "../../engines/ballot/index.ts";

/**
 * Modular powers by the OpenSSL inside Node, five times faster than BigInt and without an addon of our own.
 *
 * `powerOfSecret` is OpenSSL's Diffie-Hellman, made for secret exponents: its time depends on their length only, and
 * they are always given at full length. Turning numbers into bytes and back is BigInt work and is not constant-time.
 */
export const openSslPlatform: Platform = {
  randomBytes: (count) => randomBytes(count),
  power: (job) => (job.exponent < shortExponent ? squareAndMultiply(job) : diffieHellmanPower(job)),
  powerOfSecret: diffieHellmanPower,
  fixedExponent: rsaPower,
};

/** Below this an exponent costs less by hand than the way into OpenSSL. */
const shortExponent = 1n << 32n;

const groups = new Map<bigint, DiffieHellman>();

function diffieHellmanPower({ base, exponent, modulus }: PowerJob): bigint {
  // OpenSSL refuses the trivial bases 0, 1 and p - 1, and the exponent 0; nothing secret can hide there.
  if (base <= 1n || base >= modulus - 1n || exponent === 0n) return squareAndMultiply({ base, exponent, modulus });
  const bytes = byteLength(modulus);
  let group = groups.get(modulus);
  if (!group) groups.set(modulus, (group = createDiffieHellman(toBytes(modulus, bytes), Buffer.from([2]))));
  group.setPrivateKey(toBytes(exponent, byteLength(exponent)));
  return toNumber(group.computeSecret(toBytes(base, bytes)));
}

/** One public exponent for many bases is an RSA public key: without padding its operation is the bare power. */
function rsaPower({ exponent, modulus }: Omit<PowerJob, "base">): (base: bigint) => bigint {
  const bytes = byteLength(modulus);
  const base64Url = (number: bigint): string => toBytes(number, byteLength(number)).toString("base64url");
  const jwk = { kty: "RSA", n: base64Url(modulus), e: base64Url(exponent) };
  const key = createPublicKey({ format: "jwk", key: jwk });
  return (base) => toNumber(publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, toBytes(base, bytes)));
}

function squareAndMultiply({ base, exponent, modulus }: PowerJob): bigint {
  let result = 1n % modulus;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (bit === "1") result = (result * base) % modulus;
  }
  return result;
}

const byteLength = (number: bigint): number => Math.ceil(number.toString(16).length / 2);

const toBytes = (number: bigint, length: number): Buffer =>
  Buffer.from(number.toString(16).padStart(2 * length, "0"), "hex");

const toNumber = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString("hex")}`);
