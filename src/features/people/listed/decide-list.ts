import { fold } from "../../../basics/fold.ts";
import type { Actor } from "../../../platform/access/index.ts";
import type { Queries } from "../../../platform/database/index.ts";
import { giverIn } from "../giving.ts";
import { decideGrant, type GrantFacts, grantFactsOfAll } from "../granting.ts";
import { decideInvitation, type InvitationFacts, withoutRepeats } from "../inviting.ts";
import type { WantedRole } from "../model.ts";
import { type Account, accountsNamed } from "../store/accounts.ts";
import { unitsOfYear } from "../store/grants.ts";
import type { ListedPerson } from "./model.ts";
import { type PeopleRefusal, refuse } from "../refusals.ts";

export interface ListFacts {
  readonly invitation: Omit<InvitationFacts, "taken">;
  readonly accounts: ReadonlyMap<string, Account>;
  /** For each person of the list who has an account, what each of their roles is judged by. */
  readonly grants: ReadonlyMap<number, GrantFacts>;
}

/** What every line of a list is judged by: the same that one invitation, or one role given, is judged by. */
export async function listFacts(
  queries: Queries,
  actor: Actor,
  { yearId, people }: { readonly yearId: number; readonly people: readonly Pick<ListedPerson, "signInName">[] },
): Promise<ListFacts> {
  const accounts = await accountsNamed(
    queries,
    people.map(({ signInName }) => signInName),
  );
  const grants = await grantFactsOfAll(queries, actor, { yearId, people: [...accounts.values()] });
  return {
    invitation: { giver: giverIn(actor, yearId), units: await unitsOfYear(queries, yearId) },
    accounts,
    grants,
  };
}

export interface RefusedLine {
  /** Place in the list, from 0. */
  readonly at: number;
  readonly fullName: string;
  readonly refusal: PeopleRefusal;
}

export interface DecidedList {
  readonly invited: readonly (Pick<ListedPerson, "fullName" | "signInName"> & {
    readonly at: number;
    readonly roles: readonly WantedRole[];
  })[];
  readonly given: readonly ({
    readonly at: number;
    readonly personId: number;
    readonly fullName: string;
  } & WantedRole)[];
  readonly refused: readonly RefusedLine[];
}

/** Judges line by line: what is refused keeps nothing of its line back from the others. */
export function decideList(facts: ListFacts, yearId: number, people: readonly ListedPerson[]): DecidedList {
  const invited: DecidedList["invited"][number][] = [];
  const given: DecidedList["given"][number][] = [];
  const refused: RefusedLine[] = [];
  const seen = new Set<string>();
  for (const [at, person] of people.entries()) {
    const { fullName, signInName, existing, roles } = person;
    const leave = ({ refusal }: { readonly refusal: PeopleRefusal }): number => refused.push({ at, fullName, refusal });
    const account = facts.accounts.get(signInName);
    if (seen.has(signInName)) leave(refuse("listed-twice", { fullName }));
    else if (!existing) {
      const decided = decideInvitation(
        { ...facts.invitation, taken: account },
        { yearId, fullName, signInName, administrator: false, roles },
      );
      if (decided.ok) invited.push({ at, fullName, signInName, roles: decided.value.roles });
      else leave(decided);
    } else if (!account) leave(refuse("no-such-person"));
    else if (fold(account.fullName) !== fold(fullName)) leave(refuse("name-taken", { fullName: account.fullName }));
    else
      for (const wanted of withoutRepeats(roles)) {
        const { personId } = account;
        const decided = decideGrant(facts.grants.get(personId)!, { yearId, personId, signInName, ...wanted });
        if (decided.ok) given.push({ at, personId, fullName: account.fullName, ...wanted });
        else leave(decided);
      }
    seen.add(signInName);
  }
  return { invited, given, refused };
}
