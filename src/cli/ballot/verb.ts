import { type ParseArgsOptionDescriptor, parseArgs } from "node:util";
import type { Result } from "../../basics/result.ts";
import type { Command, Io } from "../command.ts";
import { type CliRefusal, exitCodeOf, refused } from "./refusals.ts";

/** What a person typed after the name of a verb. */
export interface Given {
  readonly files: readonly string[];
  /** Value of an option, or undefined. */
  readonly text: (option: string) => string | undefined;
  /** Whole number of an option, or undefined when it is missing or none. */
  readonly number: (option: string) => number | undefined;
  readonly flag: (option: string) => boolean;
}

/** A verb of the ballot command line: its words, its options, its deed. */
export interface Verb {
  readonly name: string;
  readonly summary: Command["summary"];
  readonly usage: string;
  /** Options that take a value. */
  readonly values?: readonly string[];
  readonly flags?: readonly string[];
  /** How many files follow the name. */
  readonly files?: number;
  /** Options without which the verb cannot start. */
  readonly required?: readonly string[];
  readonly run: (given: Given, io: Io) => Result<void, CliRefusal> | Promise<Result<void, CliRefusal>>;
}

/** Makes a command of a verb: reads the arguments, says refusals, gives the exit code. */
export function commandOf(verb: Verb): Command {
  const { name, summary, usage } = verb;
  return {
    name,
    summary,
    usage,
    run: async (args, io) => {
      const given = read(verb, args);
      const outcome: Result<void, CliRefusal> = given
        ? await verb.run(given, io)
        : { ok: false, refusal: { code: "wrongly-called", usage: `${name} ${usage}` } };
      if (outcome.ok) return 0;
      refused(io, outcome.refusal);
      return exitCodeOf(outcome.refusal);
    },
  };
}

function read({ values = [], flags = [], files = 0, required = [] }: Verb, args: string[]): Given | undefined {
  const options: Record<string, ParseArgsOptionDescriptor> = {};
  for (const name of values) options[name] = { type: "string" };
  for (const name of flags) options[name] = { type: "boolean" };
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
    const text = (option: string): string | undefined => {
      const value = parsed.values[option];
      return typeof value === "string" ? value : undefined;
    };
    if (parsed.positionals.length !== files || required.some((option) => text(option) === undefined)) return undefined;
    return {
      files: parsed.positionals,
      text,
      number: (option) => (/^\d{1,9}$/.test(text(option) ?? "") ? Number(text(option)) : undefined),
      flag: (option) => parsed.values[option] === true,
    };
  } catch {
    // parseArgs throws on an option it does not know; its message is English only.
    return undefined;
  }
}
