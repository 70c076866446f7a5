import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Actor, anyone } from "../access/index.ts";
import type { KeyedDatabase } from "../database/index.ts";
import { type AnyAction, type AnyDeed, consult, type FileMade, type Outcome, perform } from "../deeds/index.ts";
import { browserHashOf, clearSession, sessionHashOf, setSession } from "./cookies.ts";
import { exportList } from "./export-list.ts";
import { type GuessCap, guessCap } from "./guess-cap.ts";
import { languageOf, sendRefusal } from "./problems.ts";

export interface Door {
  readonly database: KeyedDatabase;
  /** Who holds a session; undefined when it has ended. */
  readonly whoHolds: (sessionHash: string) => Promise<Actor | undefined>;
  readonly now: () => string;
  /** Told of each deed done here, right after its commit: an ended session must not be good for one more request. */
  readonly afterDeed?: (name: string) => void;
}

/** Gives every deed its address: `POST /api/elections.open-vote` for actions, GET for what only reads. */
export function addRoutes(app: FastifyInstance, deeds: readonly AnyDeed[], door: Door): void {
  const cap = guessCap();
  for (const deed of deeds) {
    const url = `/api/${deed.name}`;
    const config = "guessable" in deed && deed.guessable ? { rateLimit: attempts } : {};
    const options = { config, bodyLimit: deed.kind === "query" ? 8 << 20 : 12 << 20 };
    if (deed.kind === "action") app.post(url, options, (request, reply) => act(deed, door, request, reply, cap));
    else if (deed.kind === "query" && deed.largeInput)
      app.post(url, options, (request, reply) => look(deed, door, request, reply, request.body));
    else app.get(url, options, (request, reply) => look(deed, door, request, reply, request.query));
    if (deed.kind === "list")
      app.get(`${url}.xlsx`, async (request, reply) => {
        const outcome = await exportList(deed, door.database.queries, await questionOf(door, request, request.query));
        return outcome.kind === "done" ? sendFile(reply, outcome.answer as FileMade) : sendRefusal(reply, outcome);
      });
  }
}

/**
 * Guessing is counted by sender and by what is guessed at: a name, or the account of the session. A link's code is
 * 192 random bits and needs no such count; there only a flood is stopped, so that a room full of people behind one
 * address can open their invitations in the same minute.
 */
const attempts = {
  max: (request: FastifyRequest) => (aimOf(request) === "" ? 60 : 8),
  timeWindow: "1 minute",
  hook: "preHandler" as const,
  keyGenerator: (request: FastifyRequest) => `${request.ip} ${request.routeOptions.url} ${aimOf(request)}`,
};

/** Read as the deeds read it: a name with spaces around it is the same name, not a fresh set of attempts. */
const aimOf = (request: FastifyRequest): string => nameIn(request) ?? sessionHashOf(request) ?? "";

function nameIn(request: FastifyRequest): string | undefined {
  const { signInName } = (request.body ?? {}) as { signInName?: unknown };
  return typeof signInName === "string" ? signInName.trim().toLowerCase() : undefined;
}

async function act(
  deed: AnyAction,
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  cap: GuessCap,
): Promise<FastifyReply> {
  const key = request.headers["idempotency-key"];
  if (typeof key !== "string" || key.length < 8 || key.length > 100 || !sameSite(request))
    throw Object.assign(new Error("no idempotency key, or sent from another site"), { statusCode: 400 });
  const guessed = deed.guessable ? nameIn(request) : undefined;
  const now = Date.now();
  if (guessed !== undefined && !cap.admits(request.ip, now))
    throw Object.assign(new Error("too many wrong passwords from one address"), { statusCode: 429 });
  const outcome = await perform(deed, door.database, {
    ...(await questionOf(door, request, request.body)),
    key,
    sessionHash: sessionHashOf(request),
    browserHash: browserHashOf(request),
  });
  if (guessed !== undefined && outcome.kind === "done") cap.succeeded(request.ip, guessed, now);
  if (outcome.kind !== "done") return sendRefusal(reply, outcome);
  door.afterDeed?.(deed.name);
  if (deed.session === "ends") clearSession(request, reply);
  if (deed.session !== "starts") return reply.send(outcome.answer ?? {});
  const { sessionToken, expiresAt, ...rest } = outcome.answer as { sessionToken: string; expiresAt: string };
  setSession(request, reply, sessionToken, expiresAt);
  return reply.send(rest);
}

async function look(
  deed: Exclude<AnyDeed, AnyAction>,
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  raw: unknown,
): Promise<FastifyReply> {
  const outcome: Outcome = await consult(deed, door.database.queries, await questionOf(door, request, raw));
  if (outcome.kind !== "done") return sendRefusal(reply, outcome);
  void reply.header("cache-control", "no-store");
  return deed.kind === "download" ? sendFile(reply, outcome.answer as FileMade) : reply.send(outcome.answer);
}

async function questionOf(door: Door, request: FastifyRequest, raw: unknown) {
  const hash = sessionHashOf(request);
  const actor = (hash && (await door.whoHolds(hash))) || anyone;
  return { actor, language: languageOf(request), now: door.now(), raw: raw ?? {} };
}

/** A form on another site cannot send JSON or a key; where a browser says its origin, it must be ours. */
function sameSite(request: FastifyRequest): boolean {
  const origin = request.headers.origin;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.headers.host);
}

/** Always an attachment with a fixed type and no sniffing: a file is never shown as a page of this site. */
function sendFile(reply: FastifyReply, file: FileMade): FastifyReply {
  const name = encodeURIComponent(file.fileName);
  return reply
    .type(file.mediaType)
    .header("content-disposition", `attachment; filename*=UTF-8''${name}`)
    .header("x-content-type-options", "nosniff")
    .header("cache-control", "no-store")
    .send(Buffer.from(file.bytes));
}
