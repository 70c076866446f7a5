import { z } from "zod";
import type { Instant } from "../../../basics/instant.ts";
import type { Actor, Role } from "../../../platform/access/index.ts";
import type { Story } from "../story.ts";

/**
 * An account for a role that the log must show as a person's own. It has no password, so nobody signs in with it.
 * The answer of an invitation is a secret and never given twice: told again, the account is looked up instead.
 */
export async function somebodyMadeUp(
  story: Story,
  at: Instant,
  who: { readonly yearId: number; readonly signInName: string; readonly fullName: string; readonly role: Role },
): Promise<Actor> {
  const { yearId, signInName, fullName, role } = who;
  const Found = z.object({ people: z.array(z.object({ personId: z.int(), signInName: z.string() })) });
  const known = async () =>
    (await story.asks("people.find-people", { yearId, q: signInName }, Found)).people.find(
      (person) => person.signInName === signInName,
    );
  if ((await known()) === undefined)
    await story.does("people.invite", at, { yearId, fullName, signInName, roles: [{ role, unitId: null }] });
  const id = (await known())!.personId;
  return { kind: "person", id, name: fullName, administrator: false, grants: [{ yearId, role, unitId: null }] };
}
