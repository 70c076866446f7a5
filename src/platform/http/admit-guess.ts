import type { FastifyRequest } from "fastify";
import { type Browser, sessionHashOf } from "./cookies.ts";
import type { Guess, Guesses } from "./guesses.ts";
import { senderOf } from "./proxies.ts";
import type { Door } from "./routes.ts";

/**
 * Lets one attempt at a password be looked at, or puts the browser in line. What is guessed at is a name, or the account
 * of the session. A link's code is 192 random bits and needs no count.
 *
 * @returns what to call when the attempt was good; undefined where nothing can be guessed
 */
export async function admitGuess(
  request: FastifyRequest,
  browser: Browser,
  { door, guesses }: { readonly door: Door; readonly guesses: Guesses },
): Promise<(() => void) | undefined> {
  const name = nameIn(request);
  const session = sessionHashOf(request);
  if (name === undefined && session === undefined) return undefined;
  const known = name === undefined || (!browser.fresh && ((await door.knowsBrowser?.(browser.hash, name)) ?? false));
  const guess: Guess = {
    sender: senderOf(request.ip),
    name: name ?? "",
    browser: name === undefined ? session! : browser.hash,
    known,
  };
  const now = Date.parse(door.now());
  if (!guesses.admits(guess, now))
    throw Object.assign(new Error("too many wrong passwords"), { statusCode: 429, code: "in-line" });
  return () => guesses.succeeded(guess, now);
}

/** Read as the deeds read it: a name with spaces around it is the same name, not a fresh set of attempts. */
function nameIn(request: FastifyRequest): string | undefined {
  const { signInName } = (request.body ?? {}) as { signInName?: unknown };
  return typeof signInName === "string" ? signInName.trim().toLowerCase() : undefined;
}
