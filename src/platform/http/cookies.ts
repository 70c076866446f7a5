import { createHash, randomBytes } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

const name = "thidua_session";

/** Sessions and links are stored as hashes: who reads the database cannot sign in with what is found there. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Hash of the session that a request carries, if any. */
export function sessionHashOf(request: FastifyRequest): string | undefined {
  const token = cookieIn(request, name);
  return token === undefined ? undefined : hashToken(token);
}

/** Not readable by scripts, not sent from other sites, and over HTTPS only where the page came over HTTPS. */
export function setSession(request: FastifyRequest, reply: FastifyReply, token: string, expiresAt: string): void {
  const age = Math.max(0, Math.floor((Date.parse(expiresAt) - Date.now()) / 1000));
  void reply.header("set-cookie", `${name}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${secure(request)}`);
  markBrowser(request, reply);
}

export function clearSession(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header("set-cookie", `${name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure(request)}`);
}

const browserName = "thidua_browser";

/** Hash of the random number that a browser keeps from its first sign-in on, if it sends one. */
export function browserHashOf(request: FastifyRequest): string | undefined {
  const token = cookieIn(request, browserName);
  return token === undefined ? undefined : hashToken(token);
}

/**
 * Gives a browser its random number, unless it has one. It outlives sessions and is the same for everybody who signs in
 * there; it is stored nowhere but as a hash of a hash beside a count that is still open (elections/store/browsers.ts).
 */
function markBrowser(request: FastifyRequest, reply: FastifyReply): void {
  if (cookieIn(request, browserName) !== undefined) return;
  const token = randomBytes(32).toString("base64url");
  const yearSeconds = 365 * 24 * 3600;
  void reply.header(
    "set-cookie",
    `${browserName}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${yearSeconds}${secure(request)}`,
  );
}

function cookieIn(request: FastifyRequest, of: string): string | undefined {
  const found = (request.headers.cookie ?? "").split(/;\s*/).find((pair) => pair.startsWith(`${of}=`));
  return found?.slice(of.length + 1);
}

const secure = (request: FastifyRequest): string => (request.protocol === "https" ? "; Secure" : "");
