import type { FastifyInstance } from "fastify";
import type { Extent } from "../deeds/index.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What the largest legal body of this address measures. */
    extent?: Extent;
  }
}

/** For the few addresses that are no deeds: a code, and little else. */
export const smallBody: Extent = { bytes: 16_384, depth: 4, values: 50 };

/** A sender may add spaces, or a key or two that a lenient schema drops. */
const spare = { bytes: 2048, depth: 2, values: 50 };

const letOthersOnFrom = 100_000;

export const bodyLimitOf = ({ bytes }: Extent): number => bytes + spare.bytes;

/**
 * Reads JSON bodies. How deep and how many-valued one is, is looked at before it is parsed: parsing a million brackets
 * takes long and is never an input. Text that is no UTF-8 is refused instead of being guessed at.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser(["application/json", "text/plain"]);
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body: Buffer, done) => {
    const { depth, values } = request.routeOptions.config.extent ?? smallBody;
    if (!fits(body, { depth: depth + spare.depth, values: values + spare.values }))
      return done(Object.assign(new Error("nested too deep, or too many values"), { statusCode: 413 }));
    const text = readText(body);
    if (text === undefined) return done(Object.assign(new Error("no UTF-8"), { statusCode: 400 }));
    if (body.length < letOthersOnFrom) return parse(request, text, done);
    // A file of some megabytes: others are served before it is parsed, and before its operation looks at it.
    setImmediate(() => {
      void parse(request, text, (...parsed) => setImmediate(() => done(...parsed)));
    });
    return undefined;
  });
}

function readText(body: Buffer): string | undefined {
  try {
    return utf8.decode(body);
  } catch {
    return undefined;
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const opens = new Set([0x5b, 0x7b]);
const closes = new Set([0x5d, 0x7d]);

const spaces = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** Whether JSON stays within a depth and a number of values; one pass over its bytes, and texts are jumped over. */
export function fits(json: Uint8Array, most: { readonly depth: number; readonly values: number }): boolean {
  let depth = 0;
  let values = 1;
  let justOpened = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at]!;
    if (spaces.has(byte)) continue;
    if (byte === comma || (justOpened && !closes.has(byte))) values++;
    justOpened = opens.has(byte);
    if (justOpened) depth++;
    else if (closes.has(byte)) depth--;
    else if (byte === quote) at = endOfText(json, at);
    if (depth > most.depth || values > most.values) return false;
  }
  return true;
}

/** Place of the quotation mark that ends a text: one with an even number of backslashes before it. */
function endOfText(json: Uint8Array, start: number): number {
  for (let at = json.indexOf(quote, start + 1); at >= 0; at = json.indexOf(quote, at + 1)) {
    let slashes = 0;
    while (json[at - 1 - slashes] === backslash) slashes++;
    if (slashes % 2 === 0) return at;
  }
  return json.length;
}
