// npm test: installs what tests need, then runs every check and every test. With --nightly also the long ones.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { buildScreens } from "./build.mjs";
import { installLibraries, run } from "./installed.mjs";

installLibraries({ development: true });
installTools();
buildScreens();

const nightly = process.argv.includes("--nightly");
const steps = [
  ["format", "biome", ["format", "."]],
  ["types", "tsc", ["-p", "."]],
  ["types of the engines", "tsc", ["-p", "src/engines"]],
  ["lint", "oxlint", ["--type-aware", "--deny-warnings"]],
  ["tables against migrations", "node", ["scripts/write-tables.ts", "--check"]],
  ["unit and database tests", "vitest", ["run"]],
  ["browser tests", "playwright", ["test"]],
  ...(nightly
    ? [
        ["nightly tests", "vitest", ["run", "--config", "vitest.nightly.config.ts"]],
        ["nightly browser tests", "playwright", ["test", "--config", "playwright.nightly.config.ts"]],
      ]
    : []),
];
const only = process.argv.find((word) => word.startsWith("--only="))?.slice(7);
let passed = 0;
const failed = [];
for (const [name, program, args] of steps) {
  if (only && !name.startsWith(only)) continue;
  console.log(`\n== ${name}`);
  const started = Date.now();
  const code = run(program, args);
  console.log(`== ${name}: ${code === 0 ? "passed" : "FAILED"} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (code === 0) passed++;
  else failed.push(name);
}
if (failed.length > 0) console.log(`\nfailed: ${failed.join(", ")}`);
console.log(`\nsteps: ${passed} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);

/** Real Chromium, LibreOffice, PostgreSQL and belenios-tool, from Debian's packages. */
function installTools() {
  const tools = [
    ["chromium", "/usr/bin/chromium"],
    ["libreoffice-writer", "/usr/bin/soffice"],
    ["libreoffice-calc", "/usr/lib/libreoffice/program/libsclo.so"],
    ["fonts-liberation2", "/usr/share/fonts/truetype/liberation2"],
    ["poppler-utils", "/usr/bin/pdftotext"],
    ["postgresql", "/usr/lib/postgresql"],
    ["belenios-tool", "/usr/bin/belenios-tool"],
    ["gringo", "/usr/bin/clingo"],
  ];
  const missing = tools.filter(([, file]) => !existsSync(file)).map(([name]) => name);
  if (missing.length === 0) return;
  const install = `apt-get install -y --no-install-recommends ${missing.join(" ")}`;
  if (process.getuid?.() !== 0) {
    console.error(`thidua: lỗi: thiếu công cụ kiểm thử (tools missing): ${missing.join(", ")}`);
    console.error(`thidua: gợi ý: sudo ${install}`);
    process.exit(1);
  }
  console.log(`== installing ${missing.join(", ")}`);
  const quiet = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], quiet);
  if (spawnSync("apt-get", install.split(" ").slice(1), quiet).status !== 0) {
    console.error(`thidua: lỗi: không cài được (cannot install): ${missing.join(", ")}`);
    process.exit(1);
  }
}
