import { sql } from "kysely";
import type { Instant } from "../../basics/instant.ts";
import type { RefusalShape } from "../../basics/result.ts";
import type { Language } from "../../basics/words.ts";
import { type Actor, actorLabel, anyone } from "../access/index.ts";
import type { KeyedDatabase, KeyedHash, Transaction } from "../database/index.ts";
import { appendToLog, canonicalJson, lastLine, takeTurn } from "../log/index.ts";
import { freeze, frozenHere, keep } from "../records/index.ts";
import type { AnyAction } from "./any-deed.ts";
import { inOneTransaction } from "./attempts.ts";
import { refuseConcluded } from "./concluded.ts";
import type { Context } from "./deed.ts";
import { type Outcome, sentence } from "./outcome.ts";
import { askPermission, refuseStranger } from "./permission.ts";
import { readInput } from "./read-input.ts";

export interface Request {
  readonly actor: Actor;
  readonly language: Language;
  readonly now: Instant;
  /** Chosen by the sender once for one intention: sending it again changes nothing and gives the same answer. */
  readonly key: string;
  readonly raw: unknown;
  readonly sessionHash?: string | undefined;
  /**
   * Who asks as of now, read in the deed's own turn; undefined when the session is good no more. Left out by whoever
   * has no session that could have ended since: the operator of the machine, somebody not signed in.
   */
  readonly actorNow?: ((tx: Transaction) => Promise<Actor | undefined>) | undefined;
  /** Aborted when whoever asked has gone; a deed whose turn has come is done all the same. */
  readonly signal?: AbortSignal | undefined;
  readonly browserHash?: string | undefined;
}

/**
 * Performs one action: parse, permission, load, decide, record, log and idempotency, all in one transaction.
 * Either everything of it is kept or nothing is.
 *
 * @throws OutcomeUnknown where the connection was cut at the commit: the same key, sent again, settles it
 * @throws Error only for faults of the database or of our own code
 */
export async function perform(
  deed: AnyAction,
  database: Pick<KeyedDatabase, "queries" | "keyedHash">,
  request: Request,
): Promise<Outcome> {
  const { language, now, signal } = request;
  const stranger = refuseStranger(deed.allow, request.actor, language);
  if (stranger) return stranger;
  const parsed = readInput(deed.input, request.raw, language);
  if (!parsed.ok) return parsed.outcome;
  const input = parsed.input;
  const { queries, keyedHash } = database;
  const sent = rememberable(
    { key: request.key, actor: actorLabel(request.actor), action: deed.name },
    input,
    keyedHash,
  );

  const prepared = (await deed.prepare?.({ actor: request.actor, now, queries, keyedHash, signal }, input)) as never;
  return inOneTransaction(queries, async (tx, unsettled: Outcome | undefined): Promise<Outcome> => {
    await takeTurn(tx);
    // What this very request has done may have ended its own session or role: it is settled before either is asked.
    if (unsettled && (await answeredBefore(tx, sent, language))) return unsettled;
    const actor = request.actorNow ? ((await request.actorNow(tx)) ?? anyone) : request.actor;
    const permission = await askPermission(deed.allow, { actor, queries: tx, input, language });
    if (permission.refusal) return permission.refusal;
    const before = await answeredBefore(tx, sent, language);
    if (before) return before;
    const concluded = await refuseConcluded(deed.allow, { queries: tx, yearId: permission.yearId, language });
    if (concluded) return concluded;

    const context: Context = {
      actor,
      now,
      language,
      tx,
      sessionHash: request.sessionHash,
      browserHash: request.browserHash,
    };
    const decision = deed.decide((await deed.load(context, input, prepared)) as never, input);
    if (!decision.ok) {
      const first = await whoSavedFirst(tx, { deed, refusal: decision.refusal, input: input as never, actor });
      const phrase = first.savedByYou
        ? sentence("saved-by-yourself", language)
        : deed.say(decision.refusal as never, language);
      return { kind: "refused", refusal: { ...decision.refusal, ...first }, sentence: phrase };
    }
    const change = decision.value as never;
    const recorded = (await deed.record(context, change)) as never;
    const shown = deed.show(change, recorded);
    const answer = deed.answer ? deed.answer(change, recorded) : shown;
    const records = await freeze(tx, deed.freezes?.(change, recorded) ?? [], now);
    const { seq } = await appendToLog(tx, {
      at: now,
      action: deed.name,
      actor: actorLabel(actor),
      actorName: nameOf(actor),
      yearId: deed.year?.(change, recorded) ?? permission.yearId ?? null,
      what: shown,
      why: deed.why?.(input) ?? "",
      froze: frozenHere(records),
    });
    await keep(tx, records, seq);
    await remember(tx, sent, deed.answerIsSecret ? undefined : answer, now);
    await announce(tx, { name: deed.name, yearId: deed.year?.(change, recorded) ?? permission.yearId ?? null });
    return { kind: "done", answer };
  });
}

/** Who was first, and when; `savedByYou` where it was whoever asks, at another window. */
interface SavedFirst {
  readonly savedBy?: string;
  readonly savedAt?: Instant;
  readonly savedByYou?: true;
}

/** Beside a "changed-meanwhile", the name and moment of the change, as the log has them. */
async function whoSavedFirst(
  tx: Transaction,
  of: { readonly deed: AnyAction; readonly refusal: RefusalShape; readonly input: never; readonly actor: Actor },
): Promise<SavedFirst> {
  const { deed, refusal, input, actor } = of;
  if (refusal.code !== "changed-meanwhile" || !deed.rivals) return {};
  const shows = deed.rivals.over(input, refusal as never);
  const line = await lastLine(tx, { actions: deed.rivals.deeds, shows });
  if (!line) return {};
  // Two windows of one person are no two people; nobody in particular is nobody's self.
  const same = actor.kind !== "anyone" && line.actor === actorLabel(actor);
  return { savedBy: line.actorName, savedAt: line.at, ...(same && { savedByYou: true }) };
}

interface Sent {
  readonly key: string;
  readonly actor: string;
  readonly action: string;
  readonly inputHash: string;
}

/**
 * Of what was sent only a hash is kept, under a secret that is not in the database: an input may hold a password, a
 * figure or a choice, and would be found by trying. Who sent it with which key goes in too, so that two rows with the same
 * input do not look the same.
 */
function rememberable(sent: Omit<Sent, "inputHash">, input: unknown, keyedHash: KeyedHash): Sent {
  return { ...sent, inputHash: keyedHash(canonicalJson({ ...sent, input })) };
}

const nameOf = (actor: Actor): string => (actor.kind === "anyone" ? "" : actor.name);

async function answeredBefore(tx: Transaction, sent: Sent, language: Language): Promise<Outcome | undefined> {
  const row = await tx.selectFrom("idempotencyKey").selectAll().where("key", "=", sent.key).executeTakeFirst();
  if (!row) return undefined;
  const same = row.actor === sent.actor && row.action === sent.action && row.inputHash === sent.inputHash;
  if (same && row.answer !== null) return { kind: "done", answer: row.answer };
  const code = same ? "answered-once" : "already-sent";
  return { kind: "refused", refusal: { code }, sentence: sentence(code, language) };
}

async function remember(tx: Transaction, sent: Sent, answer: unknown, at: Instant): Promise<void> {
  const stored = answer === undefined ? null : JSON.stringify(answer);
  await tx
    .insertInto("idempotencyKey")
    .values({ ...sent, answer: stored, at })
    .execute();
}

/** Tells other screens what changed, at commit. Only a topic travels; each screen reads again what it may see. */
async function announce(tx: Transaction, topic: { name: string; yearId: number | null }): Promise<void> {
  await sql`select pg_notify('changed', ${JSON.stringify(topic)})`.execute(tx);
}
