import { commandsFor } from "./cli/commands-for.ts";
import { dispatch } from "./cli/dispatch.ts";

// The command line's door.
try {
  const io = { out: (line: string) => console.log(line), err: (line: string) => console.error(line) };
  const args = process.argv.slice(2);
  process.exitCode = await dispatch(await commandsFor(args), args, io);
} catch (error) {
  const { explain } = await import("./platform/start/index.ts");
  console.error(explain(error));
  process.exitCode = 1;
}
