import { randomBytes } from "node:crypto";
import { dayOf, type Instant } from "../../basics/instant.ts";
import { assert } from "../../basics/assert.ts";
import type { Queries, Transaction } from "../database/index.ts";
import type { FrozenHere } from "../log/index.ts";
import { contentText, hashOfRecord, type RecordContent } from "./content.ts";
import { readStanding } from "./facts.ts";
import { kindNamed } from "./kinds.ts";
import type { RecordKind, Subject } from "./kind.ts";
import { namesOn, namingDay } from "./names.ts";
import { keepRecords, latestOf, rowsIn, type StoredRecord, yearsOf } from "./store.ts";

/** A record about to be kept; it gets the number of its line in the log when that is written. */
export type NewRecord = Omit<StoredRecord, "id" | "seq">;

/** What becomes final beside a record, such as the paper that prints it; no content where it is no longer so. */
export interface Beside extends Subject {
  readonly yearId: number;
  readonly content: RecordContent | undefined;
}
export type Follow = (tx: Queries, frozen: readonly NewRecord[]) => Promise<readonly Beside[]>;

let follow: Follow = async () => [];

/** Told by the feature that knows every paper which of them become final with a record. */
export function tellFollowers(follower: Follow): void {
  follow = follower;
}

/**
 * Reads what a deed has just made final, as it stands after its writes, with names as they are now. A subject that
 * is final no longer gets a record without content; one that never was gets none.
 */
export async function freeze(tx: Transaction, subjects: readonly Subject[], now: Instant): Promise<NewRecord[]> {
  if (subjects.length === 0) return [];
  const frozen: NewRecord[] = [];
  for (const [name, ones] of Map.groupBy(subjects, ({ kind }) => kind)) {
    const kind = kindNamed(name);
    assert(kind, `records of kind ${name} were declared`);
    frozen.push(...(await freezeKind(tx, kind, { subjects: [...new Set(ones.map((one) => one.subject))], now })));
  }
  return [...frozen, ...(await freezeBeside(tx, await follow(tx, frozen)))];
}

export async function freezeKind(
  tx: Queries,
  kind: RecordKind,
  { subjects, now }: { readonly subjects: readonly string[]; readonly now: Instant },
): Promise<NewRecord[]> {
  const standing = await readStanding(kind, subjects, rowsIn(tx));
  const before = await latestOf(tx, kind.name, subjects);
  const years = await yearsOf(tx, kind, subjects);
  const days = new Map<number | null, string>();
  const frozen: NewRecord[] = [];
  for (const subject of subjects) {
    const { final = false, facts = {} } = standing.get(subject) ?? {};
    const yearId = years.get(subject) ?? before.get(subject)?.yearId ?? null;
    if (!final) {
      if (before.get(subject)?.content != null) frozen.push(ended({ kind: kind.name, subject, yearId }));
      continue;
    }
    const day = days.get(yearId) ?? (await namingDay(tx, yearId, dayOf(now)));
    days.set(yearId, day);
    const names = await namesOn(tx, Object.values(facts).flat(), day);
    const kept = await kind.keeps?.(tx, subject);
    frozen.push(sealed({ kind: kind.name, subject, yearId }, { form: 1, facts, names, kept }));
  }
  return frozen;
}

export async function freezeBeside(tx: Queries, beside: readonly Beside[]): Promise<NewRecord[]> {
  const frozen: NewRecord[] = [];
  for (const { content, ...one } of beside) {
    if (content) frozen.push(sealed(one, content));
    else if ((await latestOf(tx, one.kind, [one.subject])).get(one.subject)?.content != null) frozen.push(ended(one));
  }
  return frozen;
}

type Place = Subject & { readonly yearId: number | null };

const ended = ({ kind, subject, yearId }: Place): NewRecord => ({
  ...{ kind, subject, yearId },
  ...{ content: null, salt: null, hash: null },
});

function sealed({ kind, subject, yearId }: Place, value: RecordContent): NewRecord {
  const salt = randomBytes(16).toString("hex");
  const content = contentText(value);
  return { kind, subject, yearId, content, salt, hash: hashOfRecord({ salt, content }) };
}

/** What the line of the log says of them; nothing where there are none, so that other lines stay as they were. */
export const frozenHere = (records: readonly NewRecord[]): readonly FrozenHere[] | undefined =>
  records.length === 0
    ? undefined
    : records.map(({ kind, subject, hash, yearId }) => ({ kind, subject, hash, yearId }));

/** Keeps them under the line that carries their hashes. */
export async function keep(tx: Transaction, records: readonly NewRecord[], seq: number): Promise<void> {
  await keepRecords(
    tx,
    records.map((record) => ({ ...record, seq })),
  );
}
