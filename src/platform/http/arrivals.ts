import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Actor, anyone } from "../access/index.ts";
import { type AnyDeed, turnAway } from "../deeds/index.ts";
import { browserOf, sessionHashOf } from "./cookies.ts";
import { languageOf, sendRefusal } from "./problems.ts";
import { senderOf } from "./proxies.ts";
import type { Door } from "./routes.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who sends, as far as it is known before anything that was sent is read. */
    sender: Actor;
    /** Whose requests these are counted among. */
    countedAs: string;
  }
}

/** Requests a minute of one person, one browser that somebody signed in with, or everybody else at one address. */
const requestsAMinute = 3000;

/** Bytes from which a body is large, and how many are received: of one person at a time, of all, of one in a minute. */
const large = { bytes: 256 * 1024, ofOne: 2, ofAll: 8, aMinute: 60 };

/** What is asked of every request to the API before a byte of its body is read: who sends it, and how many came. */
export function watchArrivals(app: FastifyInstance, door: Door): void {
  app.decorateRequest("sender", null as never);
  app.decorateRequest("countedAs", "");
  const options = { max: requestsAMinute, timeWindow: 60_000, cache: 20_000 };
  const flood = app.createRateLimit({ ...options, keyGenerator: (request: FastifyRequest) => request.countedAs });
  app.addHook("onRequest", async (request) => {
    request.sender = anyone;
    if (!request.url.startsWith("/api/")) return;
    const session = sessionHashOf(request);
    request.sender = (session && (await door.whoHolds(session))) || anyone;
    request.countedAs =
      request.sender.kind === "person" ? `person ${request.sender.id}` : `address ${senderOf(request.ip)}`;
    if (!(await isTooMany(request, flood))) return;
    const browser = browserOf(request);
    const known =
      !browser.fresh && request.sender.kind !== "person" && (await door.knowsBrowser?.(browser.hash, undefined));
    request.countedAs = `browser ${browser.hash}`;
    if (!known || (await isTooMany(request, flood))) throw tooMany("a flood of requests");
  });
}

type Limit = ReturnType<FastifyInstance["createRateLimit"]>;

async function isTooMany(request: FastifyRequest, limit: Limit): Promise<boolean> {
  const counted = await limit(request);
  return !counted.isAllowed && counted.isExceeded;
}

export const tooMany = (what: string): Error => Object.assign(new Error(what), { statusCode: 429 });

/**
 * Turns strangers away from what a deed would be sent, before it is received; and holds back what is large: reading one
 * takes some hundredths of a second, so that somebody who sends them without a pause would be served alone.
 */
export function bodyGuards(
  app: FastifyInstance,
): (deed: AnyDeed) => (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  const options = { max: large.aMinute, timeWindow: 60_000, cache: 20_000 };
  const ofOne = app.createRateLimit({ ...options, keyGenerator: ({ countedAs }: FastifyRequest) => countedAs });
  return (deed) => async (request, reply) => {
    const refusal = turnAway(deed, request.sender, languageOf(request));
    if (refusal && refusal.kind !== "done") return sendRefusal(reply, refusal);
    const length = request.headers["content-length"];
    if (length !== undefined && Number(length) < large.bytes) return undefined;
    receive(request, reply);
    if (length !== undefined && (await isTooMany(request, ofOne))) throw tooMany("large bodies without a pause");
    return undefined;
  };
}

const receiving = new Map<string, number>();

function receive({ countedAs }: FastifyRequest, reply: FastifyReply): void {
  const own = receiving.get(countedAs) ?? 0;
  const all = [...receiving.values()].reduce((sum, each) => sum + each, 0);
  if (own >= large.ofOne || all >= large.ofAll) throw tooMany("several large bodies at once");
  receiving.set(countedAs, own + 1);
  reply.raw.once("close", () => {
    const left = receiving.get(countedAs)! - 1;
    if (left > 0) receiving.set(countedAs, left);
    else receiving.delete(countedAs);
  });
}
