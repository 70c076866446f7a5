import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Language } from "../../basics/words.ts";
import type { Outcome } from "../deeds/index.ts";
import { type Fault, faultOf, faults } from "./faults.ts";

/** The language asked for: English for those who ask for it first, else Vietnamese. The screens ask for Vietnamese. */
export function languageOf(request: FastifyRequest): Language {
  return /^\s*en\b/i.test(request.headers["accept-language"] ?? "") ? "en" : "vi";
}

const statusOf = { refused: 409, invalid: 422, "sign-in-first": 401, "not-allowed": 403 } as const;

/** A refusal as a problem document (RFC 9457): a sentence to show, a code and facts for programs. */
export function sendRefusal(reply: FastifyReply, outcome: Exclude<Outcome, { kind: "done" }>): FastifyReply {
  const status = statusOf[outcome.kind];
  return reply
    .status(status)
    .type("application/problem+json")
    .send({
      type: "about:blank",
      title: outcome.sentence,
      status,
      code: outcome.kind === "refused" ? outcome.refusal.code : outcome.kind,
      ...(outcome.kind === "refused" && { facts: outcome.refusal }),
      ...(outcome.kind === "invalid" && { fields: outcome.fields }),
    });
}

type AnyError = Error & { statusCode?: number; code?: string };

/** Faults, unlike refusals, are nobody's decision; people still get a sentence, and never a stack trace. */
export function answerFaults(app: FastifyInstance, report: (error: unknown, route: string) => void): void {
  app.setErrorHandler((error: AnyError, request, reply) => {
    // The route, not the address: an address may carry what somebody searched for.
    if (faults[faultOf(error)].status >= 500) report(error, request.routeOptions.url ?? "?");
    return sendFault(error, request, reply);
  });
}

/** The same for what the web server refuses before any route is found, such as an address that is no text. */
export function sendFault(error: AnyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const code = faultOf(error);
  const { status, writing, reading = writing }: Fault = faults[code];
  if (code === "in-line") void reply.header("retry-after", "3");
  if (status === 503) void reply.header("retry-after", "2");
  const words = request.method === "GET" || request.method === "HEAD" ? reading : writing;
  return reply
    .status(status)
    .type("application/problem+json")
    .send({ type: "about:blank", title: words[languageOf(request)], status, code });
}
