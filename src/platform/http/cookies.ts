import { createHash, randomBytes } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

const session = "thidua_session";
const browser = "thidua_browser";
/** As long as browsers keep a cookie at all. */
const browserSeconds = 400 * 24 * 3600;

/** Sessions and links are stored as hashes: who reads the database cannot sign in with what is found there. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Hash of the session that a request carries, if any. */
export function sessionHashOf(request: FastifyRequest): string | undefined {
  const token = read(request, nameOver(request, session));
  return token === undefined ? undefined : hashToken(token);
}

/** Not readable by scripts, not sent from other sites, and over HTTPS only where the page came over HTTPS. */
export function setSession(request: FastifyRequest, reply: FastifyReply, token: string, expiresAt: string): void {
  const age = Math.max(0, Math.floor((Date.parse(expiresAt) - Date.now()) / 1000));
  write(request, reply, nameOver(request, session), token, age);
}

export function clearSession(request: FastifyRequest, reply: FastifyReply): void {
  write(request, reply, nameOver(request, session), "", 0);
}

/**
 * A browser's own random number. It outlives sessions, is the same for everybody who signs in there and opens no door:
 * it tells whether a person signed in there before, and whether two who counted sat at one browser.
 */
export interface Browser {
  readonly token: string;
  readonly hash: string;
  /** The browser brought none; it is given this one. */
  readonly fresh: boolean;
}

export function browserOf(request: FastifyRequest): Browser {
  const brought = read(request, nameOver(request, browser));
  const token = brought !== undefined && /^[\w-]{43}$/.test(brought) ? brought : randomBytes(32).toString("base64url");
  return { token, hash: hashToken(token), fresh: token !== brought };
}

export function setBrowser(request: FastifyRequest, reply: FastifyReply, { token }: Browser): void {
  write(request, reply, nameOver(request, browser), token, browserSeconds);
}

/** A session of before the address was served over HTTPS; it is good no more, and taken back from the browser. */
export function takeBackPlainSession(request: FastifyRequest, reply: FastifyReply): boolean {
  if (request.protocol !== "https" || read(request, session) === undefined) return false;
  write(request, reply, session, "", 0);
  return sessionHashOf(request) === undefined;
}

/**
 * Over HTTPS a cookie bears a name that browsers take from this very host over HTTPS only: nobody on the network, and no
 * neighbour under the same domain, can plant one.
 */
export const nameOver = (request: FastifyRequest, name: string): string =>
  request.protocol === "https" ? `__Host-${name}` : name;

function read(request: FastifyRequest, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? "").split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

function write(request: FastifyRequest, reply: FastifyReply, name: string, value: string, age: number): void {
  const secure = request.protocol === "https" ? "; Secure" : "";
  void reply.header("set-cookie", `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${secure}`);
}
