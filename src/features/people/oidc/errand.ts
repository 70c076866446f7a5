import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { nameOver } from "../../../platform/http/index.ts";

/**
 * What a browser carries to the identity provider and back, in a cookie of its own: so that an answer is good only
 * in the browser that asked, and that it does not matter which process of the server asked.
 */
const Errand = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Code of the invitation that is being accepted this way. */
  invitation: z.string().nullable(),
});
export type Errand = z.infer<typeof Errand>;

const nameFor = (request: FastifyRequest): string => nameOver(request, "thidua_oidc");
const minutes = 10;

export function keepErrand(request: FastifyRequest, reply: FastifyReply, errand: Errand): void {
  const value = Buffer.from(JSON.stringify(errand)).toString("base64url");
  void reply.header("set-cookie", cookie(request, value, minutes * 60));
}

export function forgetErrand(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header("set-cookie", cookie(request, "", 0));
}

export function errandOf(request: FastifyRequest): Errand | undefined {
  const pair = (request.headers.cookie ?? "").split(/;\s*/).find((one) => one.startsWith(`${nameFor(request)}=`));
  if (!pair) return undefined;
  try {
    return Errand.parse(JSON.parse(Buffer.from(pair.slice(nameFor(request).length + 1), "base64url").toString()));
  } catch {
    return undefined; // somebody wrote their own cookie
  }
}

function cookie(request: FastifyRequest, value: string, age: number): string {
  const secure = request.protocol === "https" ? "; Secure" : "";
  return `${nameFor(request)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${secure}`;
}
