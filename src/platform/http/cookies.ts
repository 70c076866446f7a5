import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

const name = "thidua_session";

/** Sessions and links are stored as hashes: who reads the database cannot sign in with what is found there. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Hash of the session that a request carries, if any. */
export function sessionHashOf(request: FastifyRequest): string | undefined {
  const cookies = request.headers.cookie ?? "";
  const found = cookies.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`));
  return found ? hashToken(found.slice(name.length + 1)) : undefined;
}

/** Not readable by scripts, not sent from other sites, and over HTTPS only where the page came over HTTPS. */
export function setSession(request: FastifyRequest, reply: FastifyReply, token: string, expiresAt: string): void {
  const age = Math.max(0, Math.floor((Date.parse(expiresAt) - Date.now()) / 1000));
  void reply.header("set-cookie", `${name}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${secure(request)}`);
}

export function clearSession(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header("set-cookie", `${name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure(request)}`);
}

const secure = (request: FastifyRequest): string => (request.protocol === "https" ? "; Secure" : "");
