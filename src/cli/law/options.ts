import { readDay } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { fail, type Io } from "../command.ts";

/** Options of a call, "--award CODE --json": those with a value, and those without. */
export interface Options {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

export interface Mistaken {
  readonly code: "mistaken";
  readonly option: string;
  readonly why: "unknown" | "no-value" | "no-day" | "missing";
}

/** Reads what follows a command. */
export function readOptions(
  args: readonly string[],
  { values, flags }: { values: readonly string[]; flags: readonly string[] },
): Result<Options, Mistaken> {
  const read = { words: [] as string[], values: new Map<string, string>(), flags: new Set<string>() };
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at]!;
    if (!word.startsWith("--")) read.words.push(word);
    else if (flags.includes(word.slice(2))) read.flags.add(word.slice(2));
    else if (!values.includes(word.slice(2))) return refuse({ code: "mistaken", option: word, why: "unknown" });
    else if (args[at + 1] === undefined || args[at + 1]!.startsWith("--")) {
      return refuse({ code: "mistaken", option: word, why: "no-value" });
    } else {
      at += 1;
      read.values.set(word.slice(2), args[at]!);
    }
  }
  return ok(read);
}

/** Every value that must be a day is one. */
export function daysIn(options: Options, names: readonly string[]): Result<ReadonlyMap<string, string>, Mistaken> {
  const days = new Map<string, string>();
  for (const name of names) {
    const text = options.values.get(name);
    if (text === undefined) continue;
    const day = readDay(text);
    if (day === undefined) return refuse({ code: "mistaken", option: `--${name} ${text}`, why: "no-day" });
    days.set(name, day);
  }
  return ok(days);
}

/** Says what is wrong with a call; the exit code is that of a wrong call. */
export function wrongCall(io: Io, { option, why }: Mistaken, usage: string): number {
  const vi = {
    unknown: "không có tùy chọn",
    "no-value": "thiếu giá trị cho",
    "no-day": "không phải ngày",
    missing: "thiếu",
  }[why];
  const en = {
    unknown: "no option",
    "no-value": "no value for",
    "no-day": "no day of the calendar",
    missing: "missing",
  }[why];
  fail(io, `${io.lang === "vi" ? vi : en} ${option}`, usage);
  return 2;
}
