import { randomUUID } from "node:crypto";
import type { Actor, Grant } from "../../src/platform/access/index.ts";
import type { Database } from "../../src/platform/database/index.ts";
import {
  type AnswerOf,
  type AnyDeed,
  consult,
  type InputOf,
  type Outcome,
  perform,
} from "../../src/platform/deeds/index.ts";
import { compareWithTables } from "../../src/platform/records/index.ts";
import { testKey } from "./database.ts";

export const operator: Actor = { kind: "operator", name: "test" };

/** Somebody with these roles, as the mechanism sees them; no account is needed to test a deed. */
export function somebody(id: number, ...grants: readonly Grant[]): Actor {
  return { kind: "person", id, name: `Người dùng thử ${id}`, administrator: false, grants };
}

/** Does a deed as somebody, through the same mechanism as the product: permission, transaction, log. */
export async function act<Deed extends AnyDeed>(
  database: Database,
  deed: Deed,
  actor: Actor,
  input: InputOf<Deed>,
  now = "2020-12-18T01:00:00.000Z",
): Promise<Outcome<AnswerOf<Deed>>> {
  const request = { actor, language: "vi" as const, now, raw: input, key: randomUUID() };
  const outcome =
    deed.kind === "action"
      ? await perform(deed, { keyedHash: testKey, ...database }, request)
      : await consult(deed, database.queries, request);
  if (outcome.kind === "done" && process.env["COMPARE_RECORDS"]) await compareRecords(database, deed.name);
  return outcome as Outcome<AnswerOf<Deed>>;
}

/** With COMPARE_RECORDS=1: whoever writes a frozen column without `freezes` fails the test that did so. */
async function compareRecords({ queries }: Database, deed: string): Promise<void> {
  const { faults } = await compareWithTables(queries);
  const differing = faults.filter(({ code }) => code === "record-differs");
  if (differing.length > 0) throw new Error(`${deed} changed what is frozen: ${JSON.stringify(differing)}`);
}

/** The same where the test goes on with the answer: anything but "done" fails with the sentence given. */
export async function done<Deed extends AnyDeed>(
  database: Database,
  deed: Deed,
  actor: Actor,
  input: InputOf<Deed>,
  now?: string,
): Promise<AnswerOf<Deed>> {
  const outcome = await act(database, deed, actor, input, now);
  if (outcome.kind === "done") return outcome.answer;
  throw new Error(`${deed.name} ended as ${outcome.kind}: ${JSON.stringify(outcome)}`);
}
