import { type Law, leftOutSaid } from "../../engines/law/index.ts";
import { fail, type Io } from "../command.ts";

/** Beside “no law for this day”: the office may have laid it, in a set that is left out for its mistakes. */
export function tellLeftOut({ leftOut = [] }: Law, io: Io): void {
  for (const each of leftOut) fail(io, leftOutSaid(each, io.lang));
}
