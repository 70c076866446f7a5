/** A reader who takes nothing for so long has gone without a word; the next one need not wait for it. */
const patienceMs = 60_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Passes on what is being made, one after another: each of these works hard, and two at once would take from everybody.
 * Who goes away, or stops reading, makes room.
 */
export async function* inTurn<Piece>(made: AsyncIterable<Piece>, signal?: AbortSignal): AsyncGenerator<Piece> {
  const over = Promise.withResolvers<void>();
  const before = last;
  last = before.then(() => over.promise);
  let gone = false;
  try {
    await before;
    for await (const piece of made) {
      signal?.throwIfAborted();
      const waiting = setTimeout(() => {
        gone = true;
        over.resolve();
      }, patienceMs);
      try {
        yield piece;
      } finally {
        clearTimeout(waiting);
      }
      if (gone) throw new Error("nobody read on");
    }
  } finally {
    over.resolve();
  }
}
