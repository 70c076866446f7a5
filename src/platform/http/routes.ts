import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Actor, anyone } from "../access/index.ts";
import type { KeyedDatabase, Transaction } from "../database/index.ts";
import {
  type AnyAction,
  type AnyDeed,
  consult,
  extentOf,
  type FileMade,
  type FileOnTheWay,
  type Outcome,
  perform,
} from "../deeds/index.ts";
import { bodyGuards } from "./arrivals.ts";
import { admitGuess } from "./admit-guess.ts";
import { clearSession, browserOf, sessionHashOf, setBrowser, setSession } from "./cookies.ts";
import { exportList, type FindPlace } from "./export-list.ts";
import { countGuesses, type Guesses } from "./guesses.ts";
import { bodyLimitOf } from "./json-body.ts";
import { languageOf, sendRefusal } from "./problems.ts";

export interface Door {
  readonly database: KeyedDatabase;
  /** Who holds a session; undefined when it has ended. */
  readonly whoHolds: (sessionHash: string) => Promise<Actor | undefined>;
  /** The same as it stands in this transaction, from no memory: what a deed's permission is judged by. */
  readonly whoHoldsNow: (tx: Transaction, sessionHash: string) => Promise<Actor | undefined>;
  readonly now: () => string;
  /** Told of each deed done here, right after its commit: an ended session must not be good for one more request. */
  readonly afterDeed?: (name: string) => void;
  /** Whether somebody – of this name, where one is given – signed in with this browser before. */
  readonly knowsBrowser?: (browserHash: string, signInName: string | undefined) => Promise<boolean>;
  /** What the Excel file of a year's list says of its year. */
  readonly placeOf?: FindPlace;
}

/** Gives every deed its address: `POST /api/elections.open-vote` for actions, GET for what only reads. */
export function addRoutes(app: FastifyInstance, deeds: readonly AnyDeed[], door: Door): void {
  const guesses = countGuesses();
  const guardBody = bodyGuards(app);
  for (const deed of deeds) {
    const url = `/api/${deed.name}`;
    const extent = extentOf(deed.input, deed.name);
    const options = { config: { extent }, bodyLimit: bodyLimitOf(extent), onRequest: guardBody(deed) };
    if (deed.kind === "action") app.post(url, options, (request, reply) => act(deed, door, request, reply, guesses));
    else if (deed.kind === "query" && deed.largeInput)
      app.post(url, options, (request, reply) => look(deed, door, request, reply, request.body));
    else app.get(url, (request, reply) => look(deed, door, request, reply, request.query));
    if (deed.kind === "list")
      app.get(`${url}.xlsx`, async (request, reply) => {
        const question = await questionOf(door, request, reply, request.query);
        const outcome = await exportList(deed, door.database.queries, question, door.placeOf);
        return outcome.kind === "done" ? sendFile(reply, outcome.answer as FileMade) : sendRefusal(reply, outcome);
      });
  }
}

async function act(
  deed: AnyAction,
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  guesses: Guesses,
): Promise<FastifyReply> {
  const key = request.headers["idempotency-key"];
  if (typeof key !== "string" || key.length < 8 || key.length > 100 || !sameSite(request))
    throw Object.assign(new Error("no idempotency key, or sent from another site"), { statusCode: 400 });
  const browser = browserOf(request);
  if (deed.session === "starts") setBrowser(request, reply, browser);
  const good = deed.guessable ? await admitGuess(request, browser, { door, guesses }) : undefined;
  const question = await questionOf(door, request, reply, request.body);
  const sessionHash = sessionHashOf(request);
  const outcome = await perform(deed, door.database, {
    ...question,
    key,
    sessionHash,
    actorNow: sessionHash && question.actor.kind === "person" ? (tx) => door.whoHoldsNow(tx, sessionHash) : undefined,
    // A mark that this browser did not bring, and is not given, would be another with every request.
    browserHash: browser.fresh && deed.session !== "starts" ? undefined : browser.hash,
  });
  if (outcome.kind !== "done") return sendRefusal(reply, outcome);
  good?.();
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
  const outcome: Outcome = await consult(deed, door.database.queries, await questionOf(door, request, reply, raw));
  if (outcome.kind !== "done") return sendRefusal(reply, outcome);
  void reply.header("cache-control", "no-store");
  return deed.kind === "download"
    ? sendFile(reply, outcome.answer as FileMade | FileOnTheWay)
    : reply.send(outcome.answer);
}

/** Asked anew once all of a body has come: a session may have ended meanwhile. */
async function questionOf(door: Door, request: FastifyRequest, reply: FastifyReply, raw: unknown) {
  const hash = sessionHashOf(request);
  const actor = (hash && (await door.whoHolds(hash))) || anyone;
  return { actor, language: languageOf(request), now: door.now(), raw: raw ?? {}, signal: goneSignal(reply) };
}

/** Aborted when the connection closes before the answer was sent. */
function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once("close", () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

/** A form on another site cannot send JSON or a key; where a browser says its origin, it must be ours. */
function sameSite(request: FastifyRequest): boolean {
  const origin = request.headers.origin;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.headers.host);
}

/** Always an attachment with a fixed type and no sniffing: a file is never shown as a page of this site. */
function sendFile(reply: FastifyReply, file: FileMade | FileOnTheWay): FastifyReply {
  const name = encodeURIComponent(file.fileName);
  if ("length" in file) void reply.header("content-length", file.length);
  return reply
    .type(file.mediaType)
    .header("content-disposition", `attachment; filename*=UTF-8''${name}`)
    .header("x-content-type-options", "nosniff")
    .header("cache-control", "no-store")
    .send("chunks" in file ? Readable.from(file.chunks, { objectMode: false }) : Buffer.from(file.bytes));
}
