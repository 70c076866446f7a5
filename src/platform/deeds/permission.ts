import type { Language } from "../../basics/words.ts";
import { type Actor, type Allow, permits, permitsSomewhere } from "../access/index.ts";
import type { Queries } from "../database/index.ts";
import { type Outcome, sentence } from "./outcome.ts";

/** Turns away, before the input is even read, somebody whom this rule lets in nowhere: nothing of the deed shows. */
export function refuseStranger(rule: Allow<never>, actor: Actor, language: Language): Outcome<never> | undefined {
  const permission = permitsSomewhere(rule, actor);
  return permission === "granted" ? undefined : { kind: permission, sentence: sentence(permission, language) };
}

/** Asks the deed's own rule whether this actor may do it to this input; every deed passes here, and only here. */
export async function askPermission(
  rule: Allow<never>,
  asked: { readonly actor: Actor; readonly queries: Queries; readonly input: never; readonly language: Language },
): Promise<{ readonly refusal?: Outcome<never>; readonly yearId: number | undefined }> {
  const { actor, queries, input, language } = asked;
  const placed = typeof rule.to === "object";
  if (placed && actor.kind === "anyone")
    return { refusal: { kind: "sign-in-first", sentence: sentence("sign-in-first", language) }, yearId: undefined };
  const yearId = placed ? await rule.in(queries, input) : undefined;
  const unitId = placed && rule.unit ? await rule.unit(queries, input) : undefined;
  const permission = permits(rule, actor, { yearId, unitId });
  if (permission === "granted") return { yearId };
  return { refusal: { kind: permission, sentence: sentence(permission, language) }, yearId };
}
