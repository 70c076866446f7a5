import { sayMistake } from "../../engines/law/index.ts";
import { fail, type Io } from "../command.ts";
import type { BadInput } from "./load.ts";

/** Names every mistake with its file and path, in the reader's language; the exit code is that of bad input. */
export function badInput(io: Io, { mistakes }: BadInput): number {
  for (const mistake of mistakes) fail(io, sayMistake(mistake, io.lang));
  return 1;
}
