import type { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import type { RefusalOf, RefusalShape, Result, ValueOf } from "../../basics/result.ts";
import type { Language } from "../../basics/words.ts";
import type { Actor, Allow } from "../access/index.ts";
import type { KeyedHash, Queries, Transaction } from "../database/index.ts";
import type { Subject } from "../records/index.ts";
import { rememberSummary } from "./summaries.ts";

/** What a deed knows of the moment it runs in. */
export interface Context {
  readonly actor: Actor;
  readonly now: Instant;
  readonly language: Language;
  readonly tx: Transaction;
  /** Hash of the session the request came with; the session itself is never passed on. */
  readonly sessionHash: string | undefined;
  /** Hash of a random number that the browser keeps; never logged, never told: it only says whether two are one. */
  readonly browserHash: string | undefined;
}

/** What is known before a deed's turn has come. */
export interface Before {
  readonly actor: Actor;
  readonly now: Instant;
  readonly queries: Queries;
  /** For a deed that does others on its way. */
  readonly keyedHash: KeyedHash;
  /** Aborted when whoever asked has gone: long work ends then. */
  readonly signal?: AbortSignal | undefined;
}

/** What a read knows: the same, without a transaction of its own. */
export interface ReadContext {
  readonly actor: Actor;
  readonly now: Instant;
  readonly language: Language;
  readonly queries: Queries;
  /** Aborted when whoever asked has gone: long work ends then. */
  readonly signal?: AbortSignal | undefined;
}

/** A short name of the deed, for the API's description and the command line. */
export interface Summary {
  readonly vi: string;
  readonly en: string;
}

export interface Action<
  Name extends string,
  Schema extends z.ZodType,
  Facts,
  Decision extends Result<unknown, RefusalShape>,
  Recorded,
  Answer,
  Prepared = unknown,
  Shown extends object = object,
> {
  readonly name: Name;
  readonly summary: Summary;
  readonly input: Schema;
  readonly allow: Allow<z.output<Schema>>;
  /**
   * Slow work that needs no turn, such as stretching a password: done before the transaction so that others need
   * not wait for it, and before the role in a year is asked. What it read may be old; `load` reads again.
   */
  readonly prepare?: (before: Before, input: z.output<Schema>) => Promise<Prepared>;
  /** Asks: reads what the decision needs, after every earlier write has finished. */
  readonly load: (context: Context, input: z.output<Schema>, prepared: Prepared) => Promise<Facts>;
  /** Thinks: pure and synchronous. Its parameters carry their types: what it says yes and no with is read from it. */
  readonly decide: (facts: Facts, input: z.output<Schema>) => Decision;
  /** Writes, in the same transaction as the log's line. */
  readonly record: (context: Context, change: ValueOf<Decision>) => Promise<Recorded>;
  /** What the append-only log may say. Required, so that it is thought about: no secret, no choice, no who-voted-what. */
  readonly show: (change: ValueOf<Decision>, recorded: Recorded) => Shown;
  /**
   * What becomes final with this deed, or is opened again by it: its record is made from what stands in the tables
   * after `record`, and the line of the log carries its hash. Everything that writes a frozen column says so here.
   */
  readonly freezes?: (change: ValueOf<Decision>, recorded: Recorded) => readonly Subject[];
  /** The cluster-year the log files this under, when the input does not lead to it (the deed makes the year). */
  readonly year?: (change: ValueOf<Decision>, recorded: Recorded) => number;
  /** Why, in the actor's words, when the deed asks for a reason. */
  readonly why?: (input: z.output<Schema>) => string;
  /**
   * Deeds that write the same thing, and what their lines of the log show of it. Where this one is refused with
   * "changed-meanwhile", the refusal then says who saved first, and when.
   */
  readonly rivals?: {
    readonly deeds: readonly string[];
    readonly over: (input: z.output<Schema>, refusal: RefusalOf<Decision>) => object;
  };
  /** What the caller gets back; `show` when left out. */
  readonly answer?: (change: ValueOf<Decision>, recorded: Recorded) => Answer;
  /** "starts": the answer's `sessionToken` and `expiresAt` become a cookie and leave the body. "ends": the cookie is cleared. */
  readonly session?: "starts" | "ends";
  /** True where somebody could guess: passwords, links. The door then counts attempts. */
  readonly guessable?: boolean;
  /** True when the answer carries a secret (a link, a session): it is never stored for a repeated request. */
  readonly answerIsSecret?: boolean;
  /** Says a refusal: `say` of the feature's catalogue. */
  readonly say: (refusal: RefusalOf<Decision>, language: Language) => string;
}

/**
 * One thing a person can do. Its API route, permission, transaction, log line, idempotency and live announcement
 * come from this one declaration, so that none can be forgotten.
 */
export function action<
  const Name extends string,
  Schema extends z.ZodType,
  Facts,
  Decision extends Result<unknown, RefusalShape>,
  Recorded,
  Shown extends object,
  Answer = Shown,
  Prepared = unknown,
>(
  spec: Action<Name, Schema, Facts, Decision, Recorded, Answer, Prepared, Shown>,
): Action<Name, Schema, Facts, Decision, Recorded, Answer, Prepared, Shown> & { readonly kind: "action" } {
  rememberSummary(spec.name, spec.summary);
  return { ...spec, kind: "action" };
}

export interface Query<Name extends string, Schema extends z.ZodType, Output extends z.ZodType> {
  readonly name: Name;
  readonly summary: Summary;
  readonly input: Schema;
  readonly allow: Allow<z.output<Schema>>;
  /** The answer is parsed too: a column outside this schema can never leak. */
  readonly output: Output;
  /** True when the input may be large (a file to look at): it travels as a POST body. */
  readonly largeInput?: boolean;
  readonly guessable?: boolean;
  readonly read: (context: ReadContext, input: z.output<Schema>) => Promise<z.input<Output>>;
}

/** One thing a person can look at. It writes nothing, so it leaves no line in the log. */
export function query<const Name extends string, Schema extends z.ZodType, Output extends z.ZodType>(
  spec: Query<Name, Schema, Output>,
): Query<Name, Schema, Output> & { readonly kind: "query" } {
  return { ...spec, kind: "query" };
}

/** How a list column reads in Excel; codes and citizen numbers are text. */
export interface Column<Row> {
  readonly key: keyof Row & string;
  readonly header: string;
  readonly kind: "text" | "integer" | "year" | "hundredths" | "day" | "instant";
  readonly width?: number;
}

/** One stretch of a list: rows `offset` … `offset + limit - 1` of those that match `q`, and how many match. */
export interface Stretch {
  readonly q: string;
  readonly limit: number;
  readonly offset: number;
}

export interface List<Name extends string, Schema extends z.ZodObject, Row extends z.ZodObject> {
  readonly name: Name;
  readonly summary: Summary;
  /** What its Excel file is called, where the summary is no name of a list: “Sổ khen thưởng”. */
  readonly title?: string;
  /** Filters beside the search text and the page, which every list has. */
  readonly input: Schema;
  readonly allow: Allow<z.output<Schema>>;
  readonly row: Row;
  readonly columns: readonly Column<z.output<Row>>[];
  readonly read: (
    context: ReadContext,
    input: z.output<Schema>,
    stretch: Stretch,
  ) => Promise<{ readonly rows: readonly z.input<Row>[]; readonly total: number }>;
}

/** A list of records: it searches without diacritics, pages, and exports itself to Excel. */
export function list<const Name extends string, Schema extends z.ZodObject, Row extends z.ZodObject>(
  spec: List<Name, Schema, Row>,
): List<Name, Schema, Row> & { readonly kind: "list" } {
  return { ...spec, kind: "list" };
}

/** A file made for somebody: its bytes are downloaded, never shown as a page of this site. */
export interface FileMade {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The same of a file whose length must cost no memory. */
export interface FileOnTheWay {
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes in all: a browser then shows how much is still to come. */
  readonly length: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

export interface Download<
  Name extends string,
  Schema extends z.ZodType,
  Refusal extends RefusalShape,
  File extends FileMade | FileOnTheWay,
> {
  readonly name: Name;
  readonly summary: Summary;
  readonly input: Schema;
  readonly allow: Allow<z.output<Schema>>;
  readonly make: (context: ReadContext, input: z.output<Schema>) => Promise<Result<File, Refusal>>;
  /** Says a refusal: `say` of the feature's catalogue. */
  readonly say: (refusal: Refusal, language: Language) => string;
}

/** A file that a person can take away. */
export function download<
  const Name extends string,
  Schema extends z.ZodType,
  Refusal extends RefusalShape,
  File extends FileMade | FileOnTheWay,
>(spec: Download<Name, Schema, Refusal, File>): Download<Name, Schema, Refusal, File> & { readonly kind: "download" } {
  return { ...spec, kind: "download" };
}
