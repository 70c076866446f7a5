import type { Queries } from "../../../platform/database/index.ts";
import { type AccountOrigin, howAccountsCame, rolesHeldIn } from "../../people/index.ts";
import type { CountAccount } from "../seats.ts";

/** Accounts that may take part in a count of a year: its secretaries, tellers and standing body, with all they hold in it. */
export async function accountsOf(queries: Queries, yearId: number): Promise<CountAccount[]> {
  const held = await rolesHeldIn(queries, yearId);
  const counting = ["teller", "secretary", "standing-body"];
  const ids = [...new Set(held.filter(({ role }) => counting.includes(role)).map(({ personId }) => personId))];
  const origins = await howAccountsCame(queries, ids);
  return ids.map((personId) => {
    const roles = held.filter((one) => one.personId === personId);
    return {
      personId,
      fullName: roles[0]?.fullName ?? "",
      roles: roles.map(({ role, unitId, grantedAt }) => ({ role, unitId, grantedAt })),
      ...linksOf(origins.get(personId)),
    };
  });
}

/** The operator of the machine has no account, and on some machines no name. */
const issuerWords = ({ kind, name }: NonNullable<AccountOrigin["links"][number]["issuer"]>): string =>
  kind === "person" ? name : `người vận hành máy chủ${name === "" ? "" : ` (${name})`}`;

function linksOf(origin: AccountOrigin | undefined): Omit<CountAccount, "personId" | "fullName" | "roles"> {
  const links = origin?.links ?? [];
  const last = links.at(-1);
  return {
    linkIssuedBy: last?.issuer ? issuerWords(last.issuer) : null,
    linkAcceptedAt: last?.acceptedAt ?? null,
    linkIssuers: links.flatMap(({ issuer }) => (issuer?.kind === "person" ? [issuer.personId] : [])),
    accepted: links.length === 0 || links.some(({ acceptedAt }) => acceptedAt !== null),
  };
}
