import { commands } from "./cli/commands.ts";
import { dispatch } from "./cli/dispatch.ts";
import { explain } from "./platform/start/index.ts";

// The command line's door.
try {
  const io = { out: (line: string) => console.log(line), err: (line: string) => console.error(line) };
  process.exitCode = await dispatch(commands, process.argv.slice(2), io);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
