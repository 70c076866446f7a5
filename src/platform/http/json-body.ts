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
 * takes long and is never an input. Text that is no UTF-8 is refused instead of being guessed at. The largest input of
 * any deed is small enough for that (`test/longest-input.test.ts`): no thread, which would hand everything over again.
 */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeContentTypeParser(["application/json", "text/plain"]);
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body: Buffer, done) => {
    const { depth, values } = request.routeOptions.config.extent ?? smallBody;
    if (!fits(body, { depth: depth + spare.depth, values: values + spare.values }))
      return done(Object.assign(new Error("nested too deep, or too many values"), { statusCode: 413 }));
    const parse = (): void => {
      try {
        done(null, readJson(body));
      } catch {
        done(Object.assign(new Error("no JSON"), { statusCode: 400 }));
      }
    };
    if (body.length < letOthersOnFrom) return parse();
    // A file of some megabytes: others are served before it is parsed, and before its operation looks at it.
    setImmediate(parse);
    return undefined;
  });
}

/** @throws where it is no UTF-8, no JSON, or names a member by which all objects could be changed */
function readJson(body: Buffer): unknown {
  const read: unknown = JSON.parse(utf8.decode(body));
  refusePrototypes(read);
  return read;
}

/** Looks at the keys that were read, not for how they might be written: a text of some megabytes is not searched. */
function refusePrototypes(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value) && (Object.hasOwn(value, "__proto__") || hasOwnPrototype(value)))
    throw new SyntaxError("a key of every object's own");
  for (const part of Object.values(value)) refusePrototypes(part);
}

const hasOwnPrototype = (value: object): boolean => {
  const own = Object.hasOwn(value, "constructor") && (value as { readonly constructor: unknown }).constructor;
  return typeof own === "object" && own !== null && Object.hasOwn(own, "prototype");
};

const utf8 = new TextDecoder("utf-8", { fatal: true });

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];

/** What a byte outside of texts is; a table, since it is asked millions of times. */
const [space, opens, closes] = [1, 2, 3];
const kinds = new Uint8Array(256);
for (const byte of [0x20, 0x09, 0x0a, 0x0d]) kinds[byte] = space;
for (const byte of [0x5b, 0x7b]) kinds[byte] = opens;
for (const byte of [0x5d, 0x7d]) kinds[byte] = closes;

/** Whether JSON stays within a depth and a number of values; one pass over its bytes, and texts are jumped over. */
export function fits(json: Uint8Array, most: { readonly depth: number; readonly values: number }): boolean {
  let depth = 0;
  let values = 1;
  let justOpened = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at]!;
    const kind = kinds[byte];
    if (kind === space) continue;
    if (byte === comma || (justOpened && kind !== closes)) values++;
    justOpened = kind === opens;
    if (justOpened) depth++;
    else if (kind === closes) depth--;
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
