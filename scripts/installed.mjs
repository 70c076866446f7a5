// What npm start and npm test share: are the libraries here, and is the pinned Node the one that runs?
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const bin = join(root, "node_modules", ".bin");

/** Where Node keeps what it compiled: a server starts in half the time. Only who installs the libraries writes there. */
export const compiled = join(root, "node_modules", ".cache", "thidua");

/** Installs what package.json names, if any of it is missing or of another version. */
export function installLibraries({ development }) {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const wanted = { ...manifest.dependencies, ...(development ? manifest.devDependencies : {}) };
  const missing = Object.entries(wanted).filter(([name, version]) => versionHere(name) !== version);
  if (missing.length === 0 && existsSync(join(bin, "node"))) return;
  console.error(`thidua: cài ${missing.length} thư viện còn thiếu (installing missing libraries)…`);
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error", ...(development ? [] : ["--omit=dev"])];
  const npm = spawnSync("npm", args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (npm.status === 0) return;
  console.error(
    "thidua: lỗi: không cài được thư viện. Kiểm tra mạng rồi chạy lại npm ci (cannot install the libraries; check the network, then run npm ci)",
  );
  process.exit(1);
}

function versionHere(name) {
  const file = join(root, "node_modules", name, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : undefined;
}

/** Runs a program of node_modules/.bin on the pinned Node and gives its exit code. */
export function run(program, args, environment = {}) {
  const found = spawnSync(join(bin, program), args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, PATH: `${bin}:${process.env.PATH}`, ...environment },
  });
  return found.status ?? 1;
}
