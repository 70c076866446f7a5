import type { Grant } from "./roles.ts";

/** Who acts: a person who signed in, the operator of this machine (the command line), or somebody not signed in. */
export type Actor =
  | {
      readonly kind: "person";
      readonly id: number;
      readonly name: string;
      readonly administrator: boolean;
      readonly grants: readonly Grant[];
    }
  | { readonly kind: "operator"; readonly name: string }
  | { readonly kind: "anyone" };

export const anyone: Actor = { kind: "anyone" };

/** How the log names an actor; never a secret, never a session. */
export function actorLabel(actor: Actor): string {
  if (actor.kind === "person") return `person:${actor.id}`;
  if (actor.kind === "operator") return `operator:${actor.name}`;
  return "anyone";
}
