import { strict as assert } from "node:assert";
import type { Language } from "../../../src/basics/words.ts";
import { ballotCommands } from "../../../src/cli/ballot/index.ts";
import { dispatch } from "../../../src/cli/dispatch.ts";

/** What thidua printed and how it ended. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a ballot verb through the real door, in this process, speaking English. */
export const thidua = (...args: string[]): Promise<CliRun> => thiduaIn("en", ...args);

/** The same in a language. */
export async function thiduaIn(language: Language, ...args: string[]): Promise<CliRun> {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await dispatch(ballotCommands, ["--lang", language, "ballot", ...args], io);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

/** The same for a step that must succeed: its output. */
export async function thiduaDoes(...args: string[]): Promise<string> {
  const { code, out, err } = await thidua(...args);
  assert.equal(code, 0, `thidua ballot ${args.join(" ")}: ${err}`);
  return out;
}
