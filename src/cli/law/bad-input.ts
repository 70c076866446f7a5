import { fail, type Io } from "../command.ts";
import type { BadInput } from "./load.ts";

/** Names every mistake with its file and path; the exit code is that of bad input. */
export function badInput(io: Io, { mistakes }: BadInput): number {
  for (const { file, path, mistake } of mistakes) fail(io, `${file}${path === "" ? "" : `: ${path}`}: ${mistake}`);
  return 1;
}
