// The registry at hand lacks some packages for other platforms; npm then leaves them out of the
// lock and `npm ci` refuses it (npm/cli#9342). This adds a stub for each, so that the lock is whole.
// Run it after every change of dependencies: node scripts/complete-lock.mjs
import { readFileSync, writeFileSync } from "node:fs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
let added = 0;
for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`]) continue;
    const os = name.match(/darwin|win32|windows|android|freebsd|linux/)?.[0];
    const cpu = name.match(/arm64|x64|ia32|arm|riscv64|s390x|ppc64/)?.[0];
    if (!os || !cpu) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      optional: true,
      os: [os === "windows" ? "win32" : os],
    };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`complete-lock: ${added} added`);
