import type { Language } from "../basics/words.ts";
import { version } from "../platform/start/version.ts";
import { WronglyCalled } from "./arguments.ts";
import { type Command, fail, type Io } from "./command.ts";

/**
 * Finds the command that the arguments name and runs it.
 *
 * @returns the exit code; 2 when no command of that name exists
 */
export async function dispatch(
  commands: readonly Command[],
  given: readonly string[],
  io: Omit<Io, "lang">,
): Promise<number> {
  const { lang, args } = readLanguage(given);
  const voice: Io = { ...io, lang: lang ?? "vi" };
  if (!lang) {
    fail(voice, "--lang chỉ nhận vi hoặc en (--lang takes vi or en)");
    return 2;
  }
  const named = commands
    .filter((command) => command.name.split(" ").every((word, at) => args[at] === word))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  if (named) {
    const rest = args.slice(named.name.split(" ").length);
    if (!rest.includes("--help") && !rest.includes("-h")) return runOrExplain(named, rest, voice);
    voice.out(helpOf(named, voice));
    return 0;
  }
  if (args[0] === "--version" || args[0] === "-V") {
    voice.out(`thidua ${version}`);
    return 0;
  }
  const words = args.filter((word) => !word.startsWith("-"));
  const under = commands.filter((command) => words.length > 0 && command.name.startsWith(`${words.join(" ")} `));
  if (words.length === 0 || under.length > 0) {
    const asked = args.length === 0 || args.includes("--help") || args.includes("-h");
    (asked ? voice.out : voice.err)(overview(under.length > 0 ? under : commands, voice));
    return asked ? 0 : 2;
  }
  const asked = words.join(" ");
  fail(
    voice,
    lang === "vi" ? `không có lệnh “${asked}”` : `no command "${asked}"`,
    lang === "vi" ? "gõ thidua --help để xem các lệnh" : "run thidua --help to see the commands",
  );
  return 2;
}

async function runOrExplain(command: Command, args: string[], io: Io): Promise<number> {
  try {
    return await command.run(args, io);
  } catch (error) {
    const wrongly = error instanceof WronglyCalled;
    // Loaded only where something went wrong: it knows the database, and most calls of the law never need it.
    const reason = wrongly ? error : (await import("../platform/start/index.ts")).reasonFor(error);
    fail(io, reason[io.lang]);
    if (wrongly) io.err(usageOf(command, io));
    return wrongly ? 2 : 1;
  }
}

/** `--lang en` may stand anywhere; without it the command line speaks Vietnamese. */
function readLanguage(given: readonly string[]): { lang: Language | undefined; args: string[] } {
  const at = given.indexOf("--lang");
  if (at < 0) return { lang: "vi", args: [...given] };
  return { lang: (["vi", "en"] as const).find((one) => one === given[at + 1]), args: given.toSpliced(at, 2) };
}

function helpOf(command: Command, io: Io): string {
  return `${command.summary[io.lang]}\n\n${usageOf(command, io)}`;
}

function usageOf(command: Command, io: Io): string {
  const usage = io.lang === "vi" ? "Cách dùng" : "Usage";
  return `${usage}: thidua ${command.name} ${command.usage}`.trimEnd();
}

function overview(commands: readonly Command[], io: Io): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary[io.lang]}`);
  const head =
    io.lang === "vi"
      ? "Các lệnh của thidua (thêm --help sau lệnh để xem cách dùng):"
      : "Commands of thidua (add --help after one to see its usage):";
  return [head, ...lines].join("\n");
}
