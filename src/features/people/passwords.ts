import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { ok } from "../../basics/result.ts";
import { passwordLength } from "./password-length.ts";
import { isEasilyGuessed, type KnownOf } from "./strength/judge.ts";
import { refuse } from "./refusals.ts";

const stretch = promisify(argon2);

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. About 25 ms here, off the event loop. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const tagLength = 32;

/** A fresh salted hash, in the PHC string format, so that later costs can differ from stored ones. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await stretch("argon2id", { message: asTyped(password), nonce, tagLength, ...cost });
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`;
}

/**
 * Whether a password is the one that was hashed. Without a hash – an unknown name, an account without a password –
 * the same work is done and the answer is no, so that time tells nothing.
 */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const [, , , parameters, nonce, tag] = (stored ?? decoy).split("$");
  const [memory, passes, parallelism] = parameters!.split(",").map((pair) => Number(pair.slice(2)));
  const expected = Buffer.from(tag!, "base64");
  const actual = await stretch("argon2id", {
    message: asTyped(password),
    nonce: Buffer.from(nonce!, "base64"),
    tagLength: expected.length,
    memory: memory!,
    passes: passes!,
    parallelism: parallelism!,
  });
  return timingSafeEqual(actual, expected) && stored != null;
}

/** A password that somebody chose: its hash, or why it is not accepted. */
export type ChosenPassword = Awaited<ReturnType<typeof choosePassword>>;

/**
 * Judges a new password for this person and stretches it; slow, so it belongs before a deed's turn. Length is checked
 * where it is typed.
 */
export async function choosePassword(password: string, known: KnownOf) {
  return (await isEasilyGuessed(password, known))
    ? refuse("password-easily-guessed")
    : ok(await hashPassword(password));
}

/** Whether a password that was accepted once would not be chosen any more. */
export async function isOutdated(password: string, known: KnownOf): Promise<boolean> {
  return password.length < passwordLength || (await isEasilyGuessed(password, known));
}

/** Vietnamese input methods write the same letter in two ways; both are the same password. */
const asTyped = (password: string): string => password.normalize("NFC");

const base64 = (bytes: Buffer): string => bytes.toString("base64").replace(/=+$/, "");

const decoy = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(Buffer.alloc(16))}$${base64(Buffer.alloc(tagLength))}`;
