// npm run bench: every benchmark, each as a ratio to a peer run in the same job. `npm run bench -- start pages` runs some.
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { basename } from "node:path";

const chosen = process.argv.slice(2);
const all = globSync("bench/*.ts").filter((file) => file !== "bench/run.ts");
for (const file of all.toSorted()) {
  const name = basename(file, ".ts");
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n# ${name}`);
  const run = spawnSync(process.execPath, [file], { stdio: "inherit" });
  if (run.status !== 0) process.exitCode = 1;
}
