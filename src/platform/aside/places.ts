/** Waits for a place; the function returned gives it up. Undefined when too many wait already, or in vain. */
export type TakePlace = (signal?: AbortSignal) => Promise<(() => void) | undefined>;

/**
 * Hard work of one kind: so much of it at a time, and so many who may wait for it, and how long, in milliseconds.
 */
export function places({
  atOnce,
  mayWait,
  patienceMs,
}: {
  readonly atOnce: number;
  readonly mayWait: number;
  readonly patienceMs: number;
}): TakePlace {
  let taken = 0;
  const waiting: (() => void)[] = [];

  async function turn(signal?: AbortSignal): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const go = (): void => resolve(true);
    const giveUp = (): void => {
      const at = waiting.indexOf(go);
      if (at >= 0) waiting.splice(at, 1);
      resolve(false);
    };
    waiting.push(go);
    const clock = setTimeout(giveUp, patienceMs);
    signal?.addEventListener("abort", giveUp);
    return promise.finally(() => {
      clearTimeout(clock);
      signal?.removeEventListener("abort", giveUp);
    });
  }

  return async (signal) => {
    if (signal?.aborted || (taken >= atOnce && waiting.length >= mayWait)) return undefined;
    if (taken < atOnce) taken++;
    else if (!(await turn(signal))) return undefined;
    return () => {
      const next = waiting.shift();
      if (next)
        next(); // the place goes from hand to hand
      else taken--;
    };
  };
}
