import { Refused } from "./refused.ts";

/** Pauses before the same is sent again, up to 12 s in all: a restart of the database is over by then. */
const pausesMs = [400, 800, 1600, 3200, 6400];

const passing = [0, 502, 503, 504];
const leavesOpen = ["connection-lost", "outcome-unknown"];

/**
 * Sends, and sends again while nobody answers or the server says that its database is away. Each sending carries the same
 * key, so that one intention is recorded once, whichever of them arrived.
 *
 * @throws Refused by the last sending; where an earlier one may have been recorded, what that one said
 */
export async function untilAnswered<Answer>(
  send: () => Promise<Answer>,
  pauses: readonly number[] = pausesMs,
): Promise<Answer> {
  let open: Refused | undefined;
  for (let turn = 0; ; turn++) {
    const pause = pauses[turn];
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Refused) || !passing.includes(error.status)) throw error;
      if (leavesOpen.includes(error.code)) open = error;
      if (pause === undefined) throw open ?? error;
      // Uneven, so that a whole office does not come back in one moment.
      await new Promise((done) => setTimeout(done, pause * (0.5 + Math.random() / 2)));
    }
  }
}
