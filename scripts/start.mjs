// npm start: installs what is missing, builds what has changed, then serves, and goes on serving.
import { join } from "node:path";
import { buildScreens } from "./build.mjs";
import { bin, compiled, installLibraries, root } from "./installed.mjs";
import { keepServing } from "./keep-serving.mjs";
import { serverFlags } from "./server-flags.mjs";

installLibraries({ development: false });
buildScreens();
keepServing(join(bin, "node"), [...serverFlags, join(root, "src", "server.ts")], {
  shell: process.platform === "win32",
  env: { NODE_COMPILE_CACHE: compiled, ...process.env },
});
