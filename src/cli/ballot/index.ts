import type { Command } from "../command.ts";
import { add } from "./add.ts";
import { credentials } from "./credentials.ts";
import { decrypt } from "./decrypt.ts";
import { finish } from "./finish.ts";
import { rehearse } from "./rehearse.ts";
import { setup } from "./setup.ts";
import { tally } from "./tally.ts";
import { trusteeNew } from "./trustee-new.ts";
import { thresholdCommands } from "./threshold/index.ts";
import { verify } from "./verify.ts";
import { vote } from "./vote.ts";

/** Secret ballots by hand, offline and without a database, in the order in which an election needs them. */
export const ballotCommands: readonly Command[] = [
  verify,
  credentials,
  trusteeNew,
  ...thresholdCommands,
  rehearse,
  setup,
  vote,
  add,
  tally,
  decrypt,
  finish,
];
