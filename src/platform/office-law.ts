import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Result, refuse } from "../basics/result.ts";
import type { Language } from "../basics/words.ts";
import {
  type Laid,
  type Law,
  type LawFile,
  layOver,
  type LeftOut,
  type Mistake,
  sayMistake,
  told,
} from "../engines/law/index.ts";
import { readLawFiles } from "./law-files.ts";

/** Where an office lays law of its own: THIDUA_LAW names a folder with a folder for each set of files; undefined without one. */
export const officeLawFolder = (environment: NodeJS.ProcessEnv = process.env): string | undefined =>
  environment["THIDUA_LAW"] || undefined;

/** One set of files that an office laid into its folder, or why it cannot be read. */
interface OfficeLaw {
  readonly name: string;
  readonly files: Result<LawFile[], { code: "law-files-invalid"; mistakes: readonly Mistake[] }>;
}

const mostFiles = 500;
const mostBytes = 1_000_000;

/**
 * Reads what an office laid into its folder, a set for each folder in it, in the order of their names. Nothing here
 * throws: a folder that cannot be read is a set with a mistake.
 */
function readOfficeLaw(folder: string): OfficeLaw[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => name)
      .toSorted()
      .map((name) => ({ name, files: readSet(join(folder, name)) }));
  } catch (error) {
    return [{ name: folder, files: invalid(unreadable(error as Error)) }];
  }
}

function readSet(folder: string): OfficeLaw["files"] {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.name.endsWith(".yaml"),
    );
    if (found.length === 0) return invalid({ code: "too-much", what: "empty" });
    if (found.length > mostFiles) return invalid({ code: "too-much", what: "files" });
    const large = found.find((entry) => statSync(join(entry.parentPath, entry.name)).size > mostBytes);
    return large ? invalid({ code: "too-much", what: "bytes" }, large.name) : readLawFiles(folder);
  } catch (error) {
    return invalid(unreadable(error as Error));
  }
}

function invalid(
  wrong: Mistake["wrong"],
  file = "",
): { readonly ok: false; readonly refusal: { code: "law-files-invalid"; mistakes: readonly Mistake[] } } {
  return refuse({ code: "law-files-invalid", mistakes: [{ file, path: "", wrong }] });
}

const unreadable = ({ message }: Error): Mistake["wrong"] =>
  told({ vi: `không đọc được: ${message}`, en: `cannot be read: ${message}` });

/** A set of files that the office laid over the law: taken, or left out with what is wrong. */
export interface LaidSet {
  readonly name: string;
  /** Packs and regulations it adds, by name. */
  readonly adds: readonly string[];
  readonly mistakes: readonly Mistake[];
}

export interface LawWithOffice {
  readonly law: Law;
  readonly sets: readonly LaidSet[];
}

/** Lays each set of a folder over the law in the order of their names; one with a mistake is left out and told, never half taken. */
export function layOfficeLaw(base: Laid, folder: string | undefined): LawWithOffice {
  let laid = base;
  const leftOut: LeftOut[] = [];
  const sets = (folder === undefined ? [] : readOfficeLaw(folder)).map(({ name, files }): LaidSet => {
    const over = files.ok ? laidOver(laid, files.value) : files;
    if (!over.ok) {
      const mistakes = over.refusal.mistakes.map((each) => ({ ...each, file: join(name, each.file) }));
      leftOut.push({ set: name, ids: idsIn(files), mistakes });
      return { name, adds: [], mistakes };
    }
    const before = new Set(namesIn(laid.law));
    laid = over.value;
    return { name, adds: namesIn(laid.law).filter((each) => !before.has(each)), mistakes: [] };
  });
  return { law: leftOut.length > 0 ? { ...laid.law, leftOut } : laid.law, sets };
}

/** What a set names its packs and regulations; of a file that is no YAML, its own name, which is the id by habit. */
function idsIn(files: OfficeLaw["files"]): string[] {
  if (!files.ok) return files.refusal.mistakes.map(({ file }) => basename(file, ".yaml"));
  const ids = files.value.map(({ content }) => (content as { readonly id?: unknown } | null | undefined)?.id);
  return ids.filter((id) => typeof id === "string");
}

/** What an office wrote may break a promise of ours that nobody thought of: it is left out, and the server goes on. */
function laidOver(base: Laid, files: readonly LawFile[]): ReturnType<typeof layOver> {
  try {
    return layOver(base, files);
  } catch (error) {
    return invalid(unreadable(error as Error));
  }
}

const namesIn = ({ packs, overlays }: Law): string[] => [
  ...packs.map(({ name }) => name),
  ...overlays.map(({ content }) => content.name),
];

/** One line for who starts the server; undefined where the office laid nothing. */
export function officeLawSaid({ sets }: LawWithOffice, language: Language): string | undefined {
  if (sets.length === 0) return undefined;
  const taken = sets.filter(({ mistakes }) => mistakes.length === 0).map(({ name }) => name);
  const left = sets.flatMap(({ name, mistakes: [first, ...more] }) =>
    first ? [{ name, first: sayMistake(first, language), more: more.length }] : [],
  );
  return words[language]({ taken, left });
}

interface Said {
  readonly taken: readonly string[];
  readonly left: readonly { readonly name: string; readonly first: string; readonly more: number }[];
}

const words: Readonly<Record<Language, (said: Said) => string>> = {
  vi: ({ taken, left }) =>
    [
      `thidua: quy định của cơ quan: ${taken.length === 0 ? "chưa dùng bộ nào" : `đang dùng ${taken.join(", ")}`}`,
      ...left.map(({ name, first, more }) => `bỏ ${name} – ${first}${more > 0 ? ` (và ${more} lỗi khác)` : ""}`),
    ].join("; "),
  en: ({ taken, left }) =>
    [
      `thidua: law of the office: ${taken.length === 0 ? "none in use" : `using ${taken.join(", ")}`}`,
      ...left.map(({ name, first, more }) => `left out ${name} – ${first}${more > 0 ? ` (and ${more} more)` : ""}`),
    ].join("; "),
};
