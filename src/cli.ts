import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { commandsFor } from "./cli/commands-for.ts";
import { dispatch } from "./cli/dispatch.ts";

// The command line's door. What Node compiled is kept beside the libraries, where only who installs them writes; where
// it cannot be written every call compiles anew.
enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/thidua", import.meta.url)));
try {
  const io = { out: (line: string) => console.log(line), err: (line: string) => console.error(line) };
  const args = process.argv.slice(2);
  process.exitCode = await dispatch(await commandsFor(args), args, io);
} catch (error) {
  const { explain } = await import("./platform/start/index.ts");
  console.error(explain(error));
  process.exitCode = 1;
}
