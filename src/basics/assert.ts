/**
 * Stops on a state that our own code promised could not be.
 *
 * @throws Error always means a mistake in the program, never in a person's input
 */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`impossible state: ${message}`);
}

/** Makes the compiler prove that every case was handled. */
export function unreachable(value: never): never {
  throw new Error(`impossible state: unhandled ${JSON.stringify(value)}`);
}
