/** What travels between a screen and a deed, read from the deed's own declaration; only types, nothing is imported. */

interface Schema<In = unknown, Out = unknown> {
  readonly _zod: { readonly input: In; readonly output: Out };
}

/** One page of a list; `total` counts every row that matches. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
}

/** The search text and page that every list understands. */
export interface ListChoice {
  readonly q?: string;
  readonly page?: number;
  readonly size?: number;
}

export type NameOf<Deed> = Deed extends { readonly name: infer Name extends string } ? Name : never;

export type InputOf<Deed> = Deed extends { readonly kind: "list"; readonly input: Schema<infer In> }
  ? string extends keyof In // a list without filters of its own
    ? ListChoice
    : In & ListChoice
  : Deed extends { readonly input: Schema<infer In> }
    ? In
    : never;

export type AnswerOf<Deed> = Deed extends { readonly kind: "query"; readonly output: Schema<unknown, infer Out> }
  ? Out
  : Deed extends { readonly kind: "list"; readonly row: Schema<unknown, infer Row> }
    ? Page<Row>
    : Deed extends { readonly kind: "action"; readonly answer?: infer Answer }
      ? NonNullable<Answer> extends (...args: never[]) => infer Given
        ? Given
        : never
      : never;

export type RowOf<Deed> = Deed extends { readonly kind: "list"; readonly row: Schema<unknown, infer Row> }
  ? Row
  : never;
