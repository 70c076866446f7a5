import { constants, createDiffieHellman, type DiffieHellman, hash, publicEncrypt, randomBytes } from "node:crypto";
import type { Platform, PowerJob } from "../../engines/ballot/index.ts";

/**
 * Modular powers and hashes by the OpenSSL inside Node, five times faster than BigInt and without an addon of our own.
 *
 * Secret exponents go through Diffie-Hellman, whose exponentiation is made for them: its time depends on their length
 * only. Public ones go through RSA, a fifth faster and not constant-time. Turning numbers into bytes and back is BigInt
 * work in either case and is not constant-time.
 */
export const openSslPlatform: Platform = {
  randomBytes: (count) => randomBytes(count),
  power: (job) => (job.exponent < shortExponent ? squareAndMultiply(job) : rsaPower(job)),
  powerOfSecret: diffieHellmanPower,
  sha256: (text) => hash("sha256", text, "buffer"),
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

/** The operation of an RSA public key, without padding, is the bare power: modulus n, exponent e. */
function rsaPower({ base, exponent, modulus }: PowerJob): bigint {
  const key = sequence(derInteger(modulus), derInteger(exponent));
  const message = toBytes(base % modulus, byteLength(modulus));
  return toNumber(publicEncrypt({ key, format: "der", type: "pkcs1", padding: constants.RSA_NO_PADDING }, message));
}

/** PKCS #1 in DER: twelve lines, and six times quicker to make and parse than a JSON Web Key. */
function derInteger(number: bigint): Buffer {
  const digits = number.toString(16);
  const even = digits.length % 2 === 0 ? digits : `0${digits}`;
  const bytes = Buffer.from(even >= "8" ? `00${even}` : even, "hex");
  return Buffer.concat([Buffer.from([0x02]), derLength(bytes.length), bytes]);
}

function sequence(...items: Buffer[]): Buffer {
  const content = Buffer.concat(items);
  return Buffer.concat([Buffer.from([0x30]), derLength(content.length), content]);
}

const derLength = (length: number): Buffer =>
  length < 128 ? Buffer.from([length]) : Buffer.from([0x82, length >> 8, length & 255]);

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
