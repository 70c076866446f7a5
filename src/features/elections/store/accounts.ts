import type { Queries } from "../../../platform/database/index.ts";
import { type AccountOrigin, howAccountsCame, rolesEverIn, rolesHeldIn } from "../../people/index.ts";
import { hostsOf, type LinkOfAccount } from "../hosts.ts";
import { type CountAccount, labelOf, type LinkSeen } from "../seats.ts";

type Ever = Awaited<ReturnType<typeof rolesEverIn>>;

/**
 * Accounts that may take part in a count of a year: its secretaries, tellers and standing body, with all they hold in
 * it; and those named beside, who may hold nothing any more.
 */
export async function accountsOf(
  queries: Queries,
  yearId: number,
  beside: readonly number[] = [],
): Promise<CountAccount[]> {
  const held = await rolesHeldIn(queries, yearId);
  const ever = await rolesEverIn(queries, yearId);
  const counting = ["teller", "secretary", "standing-body"];
  const holders = held.filter(({ role }) => counting.includes(role)).map(({ personId }) => personId);
  const ids = [...new Set([...holders, ...beside])];
  const origins = await originsUpwards(queries, ids);
  const names = await namesOf(queries, ids);
  const links = new Map([...origins].map(([personId, origin]) => [personId, origin.links.map(linkOf)]));
  return ids.map((personId) => ({
    personId,
    fullName: names.get(personId) ?? "",
    roles: held
      .filter((one) => one.personId === personId)
      .map(({ role, unitId, grantedAt, grantedBy }) => {
        return { role, unitId, grantedAt, fromStandingBody: sentByStandingBody({ grantedAt, grantedBy }, ever) };
      }),
    unitsEver: [
      ...new Set(ever.flatMap((one) => (one.personId === personId && one.unitId !== null ? [one.unitId] : []))),
    ],
    hosts: hostsOf(personId, links),
    links: (origins.get(personId)?.links ?? []).map(seen),
    tellerSince: earliest(ever.filter((one) => one.personId === personId && one.role === "teller")),
    ...aboveOf(personId, origins),
    ...lastLinkOf(origins.get(personId)),
  }));
}

/** Whether somebody who held that role, and had not given it to himself, gave this one; or the operator of the machine. */
function sentByStandingBody(
  { grantedAt, grantedBy }: { readonly grantedAt: string; readonly grantedBy: string | null },
  ever: Ever,
): boolean {
  if (grantedBy?.startsWith("operator:")) return true;
  return ever.some(
    (one) =>
      one.role === "standing-body" &&
      labelOf(one.personId) === grantedBy &&
      one.grantedBy !== grantedBy &&
      one.grantedAt <= grantedAt &&
      (one.endedAt === null || one.endedAt >= grantedAt),
  );
}

/** How these accounts came, and those through whom they came, as far up as is known. */
async function originsUpwards(queries: Queries, ids: readonly number[]): Promise<Map<number, AccountOrigin>> {
  const known = new Map<number, AccountOrigin>();
  for (let asked = ids; asked.length > 0; ) {
    const found = await howAccountsCame(queries, asked);
    for (const [personId, origin] of found) known.set(personId, origin);
    const issuers = [...found.values()].flatMap(({ links }) => links.map(linkOf).map(({ issuerId }) => issuerId));
    asked = [...new Set(issuers)].filter((one): one is number => one !== null && !known.has(one));
  }
  return known;
}

const earliest = (grants: readonly { readonly grantedAt: string }[]): string | null =>
  grants.map(({ grantedAt }) => grantedAt).toSorted()[0] ?? null;

const seen = ({ issuer, issuedAt, acceptedAt, open, expiresAt }: AccountOrigin["links"][number]): LinkSeen => ({
  by: issuer ? issuerWords(issuer) : unknownIssuer,
  ...{ issuedAt, acceptedAt, openUntil: open ? expiresAt : null },
});

/** Steps upwards that a paper names at most. */
const mostSteps = 5;

/** Through whom the issuer of the last link came, step by step; a circle ends where it began. */
function aboveOf(personId: number, origins: ReadonlyMap<number, AccountOrigin>): Pick<CountAccount, "above"> {
  const names: string[] = [];
  const passed = new Set([personId]);
  for (let issuer = lastOf(origins.get(personId))?.issuer; issuer?.kind === "person" && names.length < mostSteps; ) {
    if (passed.has(issuer.personId)) break;
    passed.add(issuer.personId);
    issuer = lastOf(origins.get(issuer.personId))?.issuer;
    if (issuer) names.push(issuerWords(issuer));
  }
  return names.length > 0 ? { above: names } : {};
}

/** The link by which somebody last came in; while none was used, the last one issued. */
const lastOf = (origin: AccountOrigin | undefined): AccountOrigin["links"][number] | undefined =>
  origin?.links.findLast(({ acceptedAt }) => acceptedAt !== null) ?? origin?.links.at(-1);

const linkOf = ({ issuer, issuedAt, acceptedAt }: AccountOrigin["links"][number]): LinkOfAccount => ({
  issuerId: issuer?.kind === "person" ? issuer.personId : null,
  issuedAt,
  accepted: acceptedAt !== null,
});

async function namesOf(queries: Queries, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await queries.selectFrom("person").select(["id", "fullName"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, fullName }) => [id, fullName]));
}

/** What a name is when the link is known and its issuer is not. */
const unknownIssuer = "người chưa rõ";

/** The operator of the machine has no account, and on some machines no name. */
const issuerWords = ({ kind, name }: NonNullable<AccountOrigin["links"][number]["issuer"]>): string =>
  kind === "person" ? name : `người vận hành máy chủ${name === "" ? "" : ` (${name})`}`;

const issuerLabel = (issuer: NonNullable<AccountOrigin["links"][number]["issuer"]>): string =>
  issuer.kind === "person" ? labelOf(issuer.personId) : `operator:${issuer.name}`;

/**
 * The link by which somebody last came in; while none was used, the last one issued. A newer one that nobody used yet,
 * such as a reset, is told beside it and takes no place.
 */
export function lastLinkOf(
  origin: AccountOrigin | undefined,
): Pick<CountAccount, "linkIssuedBy" | "linkAcceptedAt" | "openLinkIssuedBy" | "lastIssuer" | "accepted"> {
  const links = origin?.links ?? [];
  const last = lastOf(origin);
  const newer = last && links.slice(links.indexOf(last) + 1).findLast(({ open }) => open);
  return {
    linkIssuedBy: last?.issuer ? issuerWords(last.issuer) : null,
    linkAcceptedAt: last?.acceptedAt ?? null,
    ...(newer && { openLinkIssuedBy: newer.issuer ? issuerWords(newer.issuer) : unknownIssuer }),
    lastIssuer: last?.issuer ? issuerLabel(last.issuer) : null,
    accepted: links.length === 0 || links.some(({ acceptedAt }) => acceptedAt !== null),
  };
}
