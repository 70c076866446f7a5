// npm leaves packages for other platforms out of the lock where it could not read them, and `npm ci` then refuses it
// (npm/cli#9342). This adds each, with the hash that the registry gives for it: a package without one would be taken
// unseen, so the lock is not written while any lacks it.
// Run it after every change of dependencies: node scripts/complete-lock.mjs
import { execFileSync } from "node:child_process";
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

const withoutHash = Object.entries(lock.packages).filter(([place, { integrity }]) => place !== "" && !integrity);
const missing = [];
for (const [place, { version, ...more }] of withoutHash) {
  const integrity = hashOf(nameAt(place), version);
  if (integrity) lock.packages[place] = { version, integrity, ...more };
  else missing.push(place);
}
if (missing.length > 0) {
  console.error(`complete-lock: error: no hash in the registry for ${missing.join(", ")}`);
  console.error("complete-lock: hint: the lock is left as it was; choose a version that the registry has");
  process.exit(1);
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`complete-lock: ${added} added, ${withoutHash.length} hashes filled in`);

function nameAt(place) {
  return place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** What the registry says a package must hash to; undefined when it has no such version. */
function hashOf(name, version) {
  try {
    const told = execFileSync("npm", ["view", `${name}@${version}`, "dist.integrity"], { encoding: "utf8" }).trim();
    return /^sha512-[\w+/]+=*$/.test(told) ? told : undefined;
  } catch {
    return undefined;
  }
}
