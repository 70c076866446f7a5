/**
 * A value that must never leave the machine by accident: a private key, a seed, a voter's credential.
 *
 * It cannot be printed, joined to text, serialised, cloned to another thread or inspected; each attempt throws
 * or shows only "[secret]". Nothing wipes it: JavaScript offers no way to erase a string or a BigInt.
 */
export interface Secret<Value> {
  readonly kind: "secret";
  readonly toJSON: () => never;
  readonly toString: () => never;
  readonly [Symbol.toPrimitive]: () => never;
  /** Only for the compiler: a secret number is no secret text. */
  readonly of?: Value;
}

/** Values live outside their objects, so that no walk over properties reaches them. */
const values = new WeakMap<object, unknown>();

/** Node's console asks this symbol how to show an object; it is shared by name, so no Node import is needed. */
const nodeInspect: unique symbol = Symbol.for("nodejs.util.inspect.custom") as never;

/** Takes a value into safekeeping. The caller drops its own reference. */
export function seal<Value>(value: Value): Secret<Value> {
  const secret = {
    kind: "secret" as const,
    toJSON: refuseToShow,
    toString: refuseToShow,
    [Symbol.toPrimitive]: refuseToShow,
    [nodeInspect]: () => "[secret]",
  };
  values.set(secret, value);
  return Object.freeze(secret);
}

/**
 * The value itself. Only two places may call this: arithmetic inside the engine, and the door that writes a key to
 * its own file with mode 0600.
 */
export function reveal<Value>(secret: Secret<Value>): Value {
  if (!values.has(secret)) throw new Error("impossible state: this is no secret of the engine");
  return values.get(secret) as Value;
}

/** A function among the properties also makes structuredClone and postMessage throw. */
function refuseToShow(): never {
  throw new Error("a secret cannot be shown, joined to text or serialised");
}
