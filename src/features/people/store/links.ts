import { randomBytes } from "node:crypto";
import type { Instant } from "../../../basics/instant.ts";
import type { Actor } from "../../../platform/access/index.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { hashToken } from "../../../platform/http/index.ts";
import type { LinkPurpose, LinkState } from "../model.ts";

export interface Link {
  readonly state: LinkState;
  readonly tokenHash: string;
  readonly purpose: LinkPurpose | null;
  readonly expiresAt: Instant | null;
  /** Whose link it is; null for the first administrator's and for an unknown code. */
  readonly person: { readonly personId: number; readonly fullName: string; readonly signInName: string } | null;
}

const hourMs = 3_600_000;

/** How long a link is good, in hours: an invitation a week, a reset a day. */
const goodForHours = { invitation: 7 * 24, "password-reset": 24 } as const;

/** What a code is worth now. Links of people who were deactivated are worth nothing. */
export async function readLink(queries: Queries, { code, now }: { code: string; now: Instant }): Promise<Link> {
  const tokenHash = hashToken(code);
  const row = await queries
    .selectFrom("oneTimeLink as l")
    .leftJoin("person as p", "p.id", "l.personId")
    .select(["l.purpose", "l.expiresAt", "l.usedAt", "p.id as personId", "p.fullName", "p.signInName", "p.active"])
    .where("l.tokenHash", "=", tokenHash)
    .executeTakeFirst();
  if (!row || row.active === false)
    return { state: "unknown", tokenHash, purpose: null, expiresAt: null, person: null };
  const { personId, fullName, signInName, expiresAt } = row;
  return {
    state: row.usedAt !== null ? "used" : expiresAt <= now ? "expired" : "good",
    tokenHash,
    purpose: row.purpose as LinkPurpose,
    expiresAt,
    person: personId === null ? null : { personId, fullName: fullName!, signInName: signInName! },
  };
}

/**
 * Makes a link for somebody; the ones made for them before stop working. The code is given out once and not kept.
 *
 * @param by who hands the link over: whoever knows its code can become the account
 */
export async function makeLink(
  tx: Transaction,
  link: {
    readonly personId: number;
    readonly purpose: keyof typeof goodForHours;
    readonly by: Actor;
    readonly now: Instant;
  },
): Promise<{ readonly code: string; readonly linkExpiresAt: Instant }> {
  const { personId, purpose, by, now } = link;
  await endOpenLinks(tx, { personId, now });
  const code = randomBytes(24).toString("base64url");
  const linkExpiresAt = new Date(Date.parse(now) + goodForHours[purpose] * hourMs).toISOString();
  await tx
    .insertInto("oneTimeLink")
    .values({
      ...{ tokenHash: hashToken(code), purpose, personId, createdAt: now, expiresAt: linkExpiresAt },
      issuedBy: by.kind === "person" ? by.id : null,
      issuerName: by.kind === "anyone" ? null : by.name,
    })
    .execute();
  return { code, linkExpiresAt };
}

/** The holder has used their link; any other that was open for them is worth nothing any more. */
export async function acceptLink(
  tx: Transaction,
  { tokenHash, personId, now }: { tokenHash: string; personId: number; now: Instant },
): Promise<void> {
  await tx
    .updateTable("oneTimeLink")
    .set({ usedAt: now, acceptedAt: now, personId })
    .where("tokenHash", "=", tokenHash)
    .execute();
  await endOpenLinks(tx, { personId, now });
}

/**
 * Somebody came to their account by its address alone: through whoever invited that address, as if by the last link made
 * for it. Else a guest who never opens a link would have come through nobody.
 */
export async function acceptByAddress(
  tx: Transaction,
  { personId, now }: { personId: number; now: Instant },
): Promise<void> {
  const links = tx.selectFrom("oneTimeLink").select("tokenHash").where("personId", "=", personId);
  const last = await links.orderBy("createdAt", "desc").limit(1).executeTakeFirst();
  if (last) await acceptLink(tx, { tokenHash: last.tokenHash, personId, now });
}

/** Whether anybody ever came to this account by a link. */
export async function hasAcceptedLink(queries: Queries, personId: number): Promise<boolean> {
  const accepted = queries.selectFrom("oneTimeLink").select("tokenHash").where("personId", "=", personId);
  return (await accepted.where("acceptedAt", "is not", null).limit(1).executeTakeFirst()) !== undefined;
}

/**
 * Links of somebody that nobody used yet stop working.
 *
 * @param exceptOf whose links go on: those of an issuer who knew what the account may do
 * @returns how many stopped
 */
export async function endOpenLinks(
  tx: Transaction,
  { personId, now, exceptOf }: { personId: number; now: Instant; exceptOf?: Actor },
): Promise<number> {
  let open = tx
    .updateTable("oneTimeLink")
    .set({ usedAt: now })
    .where("personId", "=", personId)
    .where("usedAt", "is", null);
  if (exceptOf?.kind === "person") open = open.where("issuedBy", "is distinct from", exceptOf.id);
  if (exceptOf?.kind === "operator")
    open = open.where((link) => link.or([link("issuedBy", "is not", null), link("issuerName", "is", null)]));
  const ended = await open.returning("expiresAt").execute();
  return ended.filter((link) => link.expiresAt > now).length;
}
