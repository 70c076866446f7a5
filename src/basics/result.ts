/** A decision: the value asked for, or the reason it is refused. Bugs are exceptions, refusals are values. */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

/** What a decision says yes with. */
export type ValueOf<Decision> = Decision extends { readonly ok: true; readonly value: infer Value } ? Value : never;

/** What a decision says no with. */
export type RefusalOf<Decision> = Decision extends { readonly ok: false; readonly refusal: infer Refusal }
  ? Refusal
  : never;

/** A refusal carries a code and the facts its sentence needs, as plain JSON: it must survive the wire. */
export interface RefusalShape {
  readonly code: string;
}

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const refuse = <const Refusal extends RefusalShape>(
  refusal: Refusal,
): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal });

/** Says no with a refusal that was made elsewhere. */
export const passOn = <Refusal extends RefusalShape>(
  refusal: Refusal,
): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal });
