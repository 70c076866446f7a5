import type { Instant } from "../../../basics/instant.ts";
import type { Actor, Grant, Role } from "../../../platform/access/index.ts";
import type { Database, Queries, Transaction } from "../../../platform/database/index.ts";
import type { Sessions } from "../../../platform/start/index.ts";
import { knowsBrowser } from "./browsers.ts";

/** A screen asks many things in a second; who holds its session is looked up once in this many milliseconds. */
const keepForMs = 2000;

/** Deeds outside this feature that give their doer a role. */
const grantsToo = ["movement.create-year", "sample.open-sample-year"];

/**
 * Finds who holds a session. What is remembered is forgotten as soon as anything about people changes: at once when
 * it changed through this process, else when the database tells of it.
 */
export function sessions(database: Database, now: () => Instant): Sessions {
  const known = new Map<string, { readonly actor: Promise<Actor | undefined>; readonly until: number }>();
  const afterDeed = (name: string): void => {
    if (name.startsWith("people.") || grantsToo.includes(name)) known.clear();
  };
  void database.listen("changed", {
    heard: (topic) => afterDeed((JSON.parse(topic) as { name: string }).name),
    again: () => known.clear(), // what another process did meanwhile was not heard
  });

  function whoHolds(sessionHash: string): Promise<Actor | undefined> {
    const at = now();
    const kept = known.get(sessionHash);
    if (kept && kept.until > Date.parse(at)) return kept.actor;
    if (known.size > 5000) known.clear();
    const actor = readHolder(database.queries, sessionHash, at);
    known.set(sessionHash, { actor, until: Date.parse(at) + keepForMs });
    actor.catch(() => known.delete(sessionHash));
    return actor;
  }
  const knows = (browserHash: string, signInName: string | undefined): Promise<boolean> =>
    knowsBrowser(database.queries, { browserHash, signInName });
  const whoHoldsNow = (tx: Transaction, sessionHash: string): Promise<Actor | undefined> =>
    readHolder(tx, sessionHash, now());
  return { whoHolds, whoHoldsNow, afterDeed, knowsBrowser: knows };
}

/** One question, as every deed asks it in its turn. */
async function readHolder(queries: Queries, sessionHash: string, now: string): Promise<Actor | undefined> {
  const held = await queries
    .selectFrom("session as s")
    .innerJoin("person as p", "p.id", "s.personId")
    .leftJoin("roleGrant as g", (on) => on.onRef("g.personId", "=", "p.id").on("g.endedAt", "is", null))
    .select(["p.id", "p.fullName", "p.administrator", "g.yearId", "g.role", "g.unitId"])
    .where("s.tokenHash", "=", sessionHash)
    .where("s.endedAt", "is", null)
    .where("s.expiresAt", ">", now)
    .where("p.active", "=", true)
    .execute();
  const person = held[0];
  if (!person) return undefined;
  return {
    kind: "person",
    id: person.id,
    name: person.fullName,
    administrator: person.administrator,
    grants: held.flatMap(({ yearId, role, unitId }): Grant[] =>
      role === null || yearId === null ? [] : [{ yearId, role: role as Role, unitId }],
    ),
  };
}
