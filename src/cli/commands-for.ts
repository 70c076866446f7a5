import type { Command } from "./command.ts";

/**
 * The verbs that a call may mean. Those of the law and of secret ballots need no database and are loaded alone: to
 * load everything takes longer than they take to answer.
 */
export async function commandsFor(args: readonly string[]): Promise<readonly Command[]> {
  const [group] = args.filter((word, at) => word !== "--lang" && args[at - 1] !== "--lang");
  if (group === "law") return (await import("./law/index.ts")).lawCommands;
  if (group === "ballot") return (await import("./ballot/index.ts")).ballotCommands;
  return (await import("./commands.ts")).commands;
}
