import { randomUUID } from "node:crypto";
import { type AnyAction, type InputOf, perform } from "../platform/deeds/index.ts";
import { fail, type Io } from "./command.ts";
import type { Machine } from "./machine.ts";

/**
 * Does a deed as the operator of this machine, through the same door as everybody: permission, transaction, log.
 *
 * @returns true when done; false when it was refused, which has then been said
 */
export async function doDeed<Deed extends AnyAction>(
  deed: Deed,
  input: InputOf<Deed>,
  { database, operator }: Machine,
  io: Io,
): Promise<boolean> {
  const now = new Date().toISOString();
  const request = { actor: operator, language: io.lang, now, raw: input, key: randomUUID() };
  const outcome = await perform(deed, database, request);
  if (outcome.kind === "done") return true;
  fail(io, outcome.sentence);
  if (outcome.kind === "invalid")
    for (const [field, fault] of Object.entries(outcome.fields)) io.err(`  ${field}: ${fault}`);
  return false;
}
