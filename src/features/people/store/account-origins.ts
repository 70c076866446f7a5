import type { Instant } from "../../../basics/instant.ts";
import type { Queries } from "../../../platform/database/index.ts";
import type { LinkPurpose } from "../model.ts";

/** Who handed a link over, by the name of that day. */
export type Issuer =
  | { readonly kind: "person"; readonly personId: number; readonly name: string }
  | { readonly kind: "operator"; readonly name: string };

export interface IssuedLink {
  readonly purpose: LinkPurpose;
  /** Null: made by an earlier version that did not keep it. */
  readonly issuer: Issuer | null;
  readonly issuedAt: Instant;
  /** When its holder used it; null while open, and for ever when another took its place. */
  readonly acceptedAt: Instant | null;
  /** Nobody used it, and no other took its place. */
  readonly open: boolean;
  readonly expiresAt: Instant;
}

/** How somebody came to their account, as far as the program knows: what a paper may print. */
export interface AccountOrigin {
  readonly personId: number;
  /** The cluster-year in which they were invited; null: in none, or not known. */
  readonly invitedIn: number | null;
  /** Every link ever made for them, the newest last. */
  readonly links: readonly IssuedLink[];
}

/** How these people came to their accounts; who has none is left out. */
export async function howAccountsCame(
  queries: Queries,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, AccountOrigin>> {
  if (personIds.length === 0) return new Map();
  const people = await queries.selectFrom("person").select(["id", "invitedIn"]).where("id", "in", personIds).execute();
  const links = await queries
    .selectFrom("oneTimeLink")
    .select(["personId", "purpose", "issuedBy", "issuerName", "createdAt", "acceptedAt", "usedAt", "expiresAt"])
    .where("personId", "in", personIds)
    .orderBy("createdAt")
    .orderBy("usedAt", (order) => order.asc().nullsLast())
    .execute();
  return new Map(
    people.map(({ id, invitedIn }) => [
      id,
      {
        personId: id,
        invitedIn,
        links: links
          .filter((link) => link.personId === id)
          .map((link) => ({
            purpose: link.purpose as LinkPurpose,
            issuer: issuerOf(link),
            issuedAt: link.createdAt,
            acceptedAt: link.acceptedAt,
            open: link.usedAt === null,
            expiresAt: link.expiresAt,
          })),
      },
    ]),
  );
}

function issuerOf({ issuedBy, issuerName }: { issuedBy: number | null; issuerName: string | null }): Issuer | null {
  if (issuerName === null) return null;
  return issuedBy === null
    ? { kind: "operator", name: issuerName }
    : { kind: "person", personId: issuedBy, name: issuerName };
}
