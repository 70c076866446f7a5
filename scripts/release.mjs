// npm run release -- 0.2.0: closes “Unreleased” in the changelog under that version and today's day, writes the version,
// commits, tags, and lays what people download into release/: the sources, what they are made of (SBOM), their checksums.
// It publishes nothing: `git push --follow-tags` and the upload stay a person's deed.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./installed.mjs";

const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
const npm = (...args) =>
  execFileSync("npm", args, { cwd: root, encoding: "utf8", maxBuffer: 64 << 20, shell: process.platform === "win32" });

const [wanted = ""] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
const today = new Date().toISOString().slice(0, 10);

if (!/^\d+\.\d+\.\d+$/.test(wanted)) refuse(`“${wanted}” is no version`, `say it as npm run release -- ${next()}`);
if (compare(wanted, manifest.version) <= 0) {
  refuse(`${wanted} does not come after ${manifest.version}`, `the next one could be ${next()}`);
}
if (git("status", "--porcelain") !== "") refuse("files here are not committed", "commit or remove them first");
if (git("branch", "--show-current") !== "main")
  refuse("this is not main", "a release is made from main: git switch main");
if (git("tag", "--list", `v${wanted}`) !== "") refuse(`the tag v${wanted} exists`, `choose another version`);

const head = "## [Unreleased]\n";
const [before, rest] =
  halves(changelog, head) ?? refuse("CHANGELOG.md has no “## [Unreleased]”", "restore the heading");
const until = rest.search(/^## \[/m);
const news = (until < 0 ? rest : rest.slice(0, until)).trim();
if (news === "") refuse("nothing is written under “Unreleased”", "say in CHANGELOG.md what is different for users");

writeFileSync(join(root, "CHANGELOG.md"), `${before}${head}\n## [${wanted}] - ${today}\n${rest}`);
npm("version", wanted, "--no-git-tag-version");
git("add", "CHANGELOG.md", "package.json", "package-lock.json");
git("commit", "--quiet", "--message", `thidua ${wanted}`, "--message", news);
git("tag", "--annotate", "--cleanup=whitespace", `v${wanted}`, "--message", `thidua ${wanted}\n\n${news}`);

const folder = join(root, "release");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const sources = `thidua-${wanted}.tar.gz`;
const parts = `thidua-${wanted}.sbom.json`;
git("archive", `--prefix=thidua-${wanted}/`, "--format=tar.gz", `--output=${join(folder, sources)}`, `v${wanted}`);
writeFileSync(join(folder, parts), npm("sbom", "--sbom-format=cyclonedx", "--omit=dev", "--package-lock-only"));
const sums = [sources, parts].map((name) => `${sha256(join(folder, name))}  ${name}\n`).join("");
writeFileSync(join(folder, "SHA256SUMS"), sums);
process.stdout.write(sums);
console.log(
  `thidua ${wanted}: committed and tagged; files in release/. Then: git push --follow-tags, and upload them.`,
);

function refuse(what, hint) {
  console.error(`release: error: ${what}`);
  console.error(`release: hint: ${hint}. Nothing was changed.`);
  process.exit(1);
}

/** A text before and after the first place of a line; undefined where it does not occur. */
function halves(text, line) {
  const at = text.indexOf(line);
  return at < 0 ? undefined : [text.slice(0, at), text.slice(at + line.length)];
}

/** Negative, zero or positive, as a comes before, is, or comes after b. */
function compare(a, b) {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

function next() {
  const [major, minor] = manifest.version.split(".").map(Number);
  return `${major}.${minor + 1}.0`;
}

function sha256(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
