#!/usr/bin/env node
// Runs the command line on the Node that npm installed beside it; explains itself when nothing is installed yet.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const pinned = here(process.platform === "win32" ? "../node_modules/.bin/node.cmd" : "../node_modules/.bin/node");
const node = existsSync(pinned) ? pinned : process.execPath;

if (!existsSync(here("../node_modules/kysely"))) {
  console.error("thidua: lỗi: chưa cài các thư viện cần thiết (libraries are not installed yet)");
  console.error("thidua: gợi ý: chạy npm ci trong thư mục thidua rồi gõ lại lệnh (run npm ci, then try again)");
  process.exit(1);
}
if (node === process.execPath && Number(process.versions.node.split(".")[0]) < 26) {
  console.error(`thidua: lỗi: cần Node 26, máy đang chạy Node ${process.versions.node} (Node 26 is needed)`);
  console.error("thidua: gợi ý: chạy npm ci để cài Node đi kèm (run npm ci to install the one that comes along)");
  process.exit(1);
}
// What Node compiled is kept beside the libraries, where only who installs them writes; where it cannot be written every
// call compiles anew.
const run = spawnSync(node, [here("../src/cli.ts"), ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { NODE_COMPILE_CACHE: here("../node_modules/.cache/thidua"), ...process.env },
  shell: process.platform === "win32",
});
process.exit(run.status ?? 1);
