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

/** Bytes from which a body is large, and how many of those are received at a time: of one person, and of all. */
const large = { bytes: 256 * 1024, ofOne: 2, ofAll: 8 };

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

async function isTooMany(
  request: FastifyRequest,
  flood: ReturnType<FastifyInstance["createRateLimit"]>,
): Promise<boolean> {
  const counted = await flood(request);
  return !counted.isAllowed && counted.isExceeded;
}

export const tooMany = (what: string): Error => Object.assign(new Error(what), { statusCode: 429 });

/** Turns strangers away from what a deed would be sent, before it is received; and holds back what is large. */
export function guardBody(deed: AnyDeed): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  return async (request, reply) => {
    const refusal = turnAway(deed, request.sender, languageOf(request));
    if (refusal && refusal.kind !== "done") return sendRefusal(reply, refusal);
    const length = request.headers["content-length"];
    if (length === undefined || Number(length) >= large.bytes) receive(request, reply);
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
