import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { LineCounter, parseDocument } from "yaml";
import { type Result, ok, refuse } from "../basics/result.ts";
import type { LawFile, Mistake } from "../engines/law/index.ts";

/** The law that comes with thidua. */
export const lawFolder: string = fileURLToPath(new URL("../../law/", import.meta.url));

/**
 * Reads every YAML file below a folder, or those that are wanted, in the order of their paths.
 *
 * @returns the files as objects, or each file that is no YAML with the line of its mistake
 * @throws Error of the file system when the folder cannot be read
 */
export function readLawFiles(
  folder: string = lawFolder,
  wanted: (file: string) => boolean = () => true,
): Result<LawFile[], { code: "law-files-invalid"; mistakes: readonly Mistake[] }> {
  const read = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({ path, file: relative(folder, path).split(sep).join("/") }))
    .filter(({ file }) => wanted(file))
    .map(({ path, file }) => readYaml(file, readFileSync(path, "utf8")));
  const mistakes = read.flatMap((each) => each.mistakes);
  return mistakes.length > 0 ? refuse({ code: "law-files-invalid", mistakes }) : ok(read);
}

/** Facts that any file below a folder asks people to confirm, found without reading YAML: to know the names takes no meaning. */
export function factsIn(folder: string = lawFolder): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(".yaml"),
  );
  return new Set(
    files.flatMap(({ parentPath, name }) =>
      [...readFileSync(join(parentPath, name), "utf8").matchAll(/\bfact: ["']?([a-z0-9-]+)/g)].map(([, fact]) => fact!),
    ),
  );
}

/** Reads one text of YAML; duplicate keys are a mistake, because the second would silently win. */
export function readYaml(file: string, text: string): LawFile & { mistakes: Mistake[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const mistakes = document.errors.map(({ code: kind, message, pos }): Mistake => {
    const { line, col } = lines.linePos(pos[0]);
    return { file, path: "", wrong: { code: "no-yaml", line, column: col, kind, en: message } };
  });
  return { file, content: mistakes.length > 0 ? undefined : document.toJS(), mistakes };
}
