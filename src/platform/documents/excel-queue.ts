/** Files read at the same time: one core of a small machine stays free for everybody else. */
const atOnce = 1;
/** How many may wait for their turn, and how long, in milliseconds. */
const mayWait = 8;
const patienceMs = 45_000;

let reading = 0;
const waiting: (() => void)[] = [];

/** Waits for a turn to read a file; the function returned gives it up. Undefined when too many wait already, or in vain. */
export async function takePlace(signal?: AbortSignal): Promise<(() => void) | undefined> {
  if (signal?.aborted || (reading >= atOnce && waiting.length >= mayWait)) return undefined;
  if (reading < atOnce) reading++;
  else if (!(await turn(signal))) return undefined;
  return () => {
    const next = waiting.shift();
    if (next)
      next(); // the place goes from hand to hand
    else reading--;
  };
}

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
