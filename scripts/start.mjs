// npm start: installs what is missing, builds what has changed, then serves.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { buildScreens } from "./build.mjs";
import { bin, installLibraries, root } from "./installed.mjs";
import { serverFlags } from "./server-flags.mjs";

installLibraries({ development: false });
buildScreens();
const server = spawn(join(bin, "node"), [...serverFlags, join(root, "src", "server.ts")], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
// Ctrl-C reaches the server too; this process only waits for its orderly end.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
