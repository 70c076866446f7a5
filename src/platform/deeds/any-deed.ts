import type { z } from "zod";
import type { RefusalShape, Result } from "../../basics/result.ts";
import type { Language } from "../../basics/words.ts";
import type { Allow } from "../access/index.ts";
import type { Subject } from "../records/index.ts";
import type { Before, Column, Context, FileMade, FileOnTheWay, ReadContext, Stretch, Summary } from "./deed.ts";

/**
 * The deeds with their own types forgotten, as the doors see them: an argument typed `never` says that only what
 * the deed's own schema has parsed may be passed on.
 */
interface Common {
  readonly name: string;
  readonly summary: Summary;
  readonly input: z.ZodType;
  readonly allow: Allow<never>;
}

export interface AnyAction extends Common {
  readonly kind: "action";
  readonly prepare?: (before: Before, input: never) => Promise<unknown>;
  readonly load: (context: Context, input: never, prepared: never) => Promise<unknown>;
  readonly decide: (facts: never, input: never) => Result<unknown, RefusalShape>;
  readonly record: (context: Context, change: never) => Promise<unknown>;
  readonly show: (change: never, recorded: never) => object;
  readonly freezes?: (change: never, recorded: never) => readonly Subject[];
  readonly year?: (change: never, recorded: never) => number;
  readonly why?: (input: never) => string;
  readonly rivals?: { readonly deeds: readonly string[]; readonly over: (input: never, refusal: never) => object };
  readonly answer?: (change: never, recorded: never) => unknown;
  readonly answerIsSecret?: boolean;
  readonly session?: "starts" | "ends";
  readonly guessable?: boolean;
  readonly say: (refusal: never, language: Language) => string;
}

export interface AnyQuery extends Common {
  readonly kind: "query";
  readonly output: z.ZodType;
  readonly largeInput?: boolean;
  readonly guessable?: boolean;
  readonly read: (context: ReadContext, input: never) => Promise<unknown>;
}

export interface AnyList extends Common {
  readonly kind: "list";
  readonly title?: string;
  readonly input: z.ZodObject;
  readonly row: z.ZodObject;
  readonly columns: readonly Column<never>[];
  readonly read: (
    context: ReadContext,
    input: never,
    stretch: Stretch,
  ) => Promise<{ readonly rows: readonly unknown[]; readonly total: number }>;
}

export interface AnyDownload extends Common {
  readonly kind: "download";
  readonly make: (context: ReadContext, input: never) => Promise<Result<FileMade | FileOnTheWay, RefusalShape>>;
  readonly say: (refusal: never, language: Language) => string;
}

export type AnyDeed = AnyAction | AnyQuery | AnyList | AnyDownload;

/** The input, answer and refusal of a deed as the browser sees them over the wire. */
export type InputOf<Deed> = Deed extends { kind: "list"; input: infer Schema extends z.ZodType }
  ? z.input<Schema> & { q?: string; page?: number; size?: number }
  : Deed extends { input: infer Schema extends z.ZodType }
    ? z.input<Schema>
    : never;

export type AnswerOf<Deed> = Deed extends { kind: "query"; output: infer Output extends z.ZodType }
  ? z.output<Output>
  : Deed extends { kind: "list"; row: infer Row extends z.ZodType }
    ? Page<z.output<Row>>
    : Deed extends { kind: "action"; answer?: infer Answer }
      ? NonNullable<Answer> extends (...args: never[]) => infer Given
        ? Given
        : object
      : never;

export type NameOf<Deed> = Deed extends { name: infer Name extends string } ? Name : never;

/** One page of a list. `total` counts every row that matches, not only those of this page. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
}
