// Builds the screens when something they are made of has changed since the last build.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bin, root, run } from "./installed.mjs";

const stamp = join(root, "dist", ".stamp");

export function buildScreens() {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  if (run("vite", ["build", "--logLevel", "error"]) !== 0) {
    console.error(`thidua: lỗi: không dựng được giao diện (cannot build the screens); ${bin}/vite build`);
    process.exit(1);
  }
  compressAssets();
  writeFileSync(stamp, now);
}

/** A compressed twin of each script and style, made once; the server hands it out to every browser that takes it. */
function compressAssets() {
  const folder = join(root, "dist", "assets");
  for (const name of readdirSync(folder).filter((file) => /\.(js|css|svg|ttf)$/.test(file)))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name)), { level: 9 }));
}

/** Names, sizes and times of everything a build reads: fast enough for every start. */
function fingerprint() {
  const hash = createHash("sha256");
  const files = readdirSync(join(root, "src"), { recursive: true }).map((file) => join("src", file));
  for (const file of [...(files.toSorted?.() ?? files.sort()), "index.html", "vite.config.ts", "package-lock.json"]) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

if (process.argv[1] === new URL(import.meta.url).pathname) buildScreens();
