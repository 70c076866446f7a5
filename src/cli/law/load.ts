import { readFileSync } from "node:fs";
import { ok, type Result, refuse } from "../../basics/result.ts";
import type { Language } from "../../basics/words.ts";
import { buildLaw, type Law, type Mistake, parseFile, Subject, told } from "../../engines/law/index.ts";
import { factsIn, lawFolder, readLawFiles } from "../../platform/law-files.ts";
import { layOfficeLaw, type LawWithOffice, officeLawFolder } from "../../platform/office-law.ts";

export interface BadInput {
  readonly code: "bad-input";
  readonly mistakes: readonly Mistake[];
}

/** The law that comes with thidua and what the office laid over it, or every mistake in the files. */
export function loadLaw(): Result<LawWithOffice, BadInput> {
  const files = readLawFiles();
  const law = files.ok ? buildLaw(files.value) : files;
  if (!files.ok) return refuse({ code: "bad-input", mistakes: files.refusal.mistakes });
  if (!law.ok) return refuse({ code: "bad-input", mistakes: law.refusal.mistakes });
  return ok(layOfficeLaw({ files: files.value, law: law.value }, officeLawFolder()));
}

/**
 * The law as far as one award needs it: its own standards, those that they ask to be met, and what holds for all. To
 * read every file takes longer than to answer; where the office laid law of its own, or a regulation is asked for, all is read.
 */
export function loadLawFor(award: string, overlay: string | undefined): Result<Law, BadInput> {
  const whole = (): Result<Law, BadInput> => {
    const all = loadLaw();
    return all.ok ? ok(all.value.law) : all;
  };
  if (officeLawFolder() !== undefined || overlay !== undefined) return whole();
  const wanted = new Set([award]);
  for (;;) {
    const files = readLawFiles(lawFolder, (file) => isShared(file) || wanted.has(awardIn(file)));
    if (!files.ok) return refuse({ code: "bad-input", mistakes: files.refusal.mistakes });
    const met = files.value.flatMap(({ content }) => standardsMet(content)).filter((other) => !wanted.has(other));
    if (met.length === 0) {
      // An award that some pack does not know leaves a folder of it empty: then everything is read.
      const law = buildLaw(files.value);
      return law.ok ? ok({ ...law.value, factsElsewhere: factsIn() }) : whole();
    }
    for (const other of met) wanted.add(other);
  }
}

const isShared = (file: string): boolean =>
  /^(catalogue|packs)\//.test(file) || /\/general\.yaml$/.test(file) || file === "base-salary.yaml";
const awardIn = (file: string): string =>
  file
    .split("/")
    .at(-1)!
    .replace(/\.yaml$/, "");

/** Awards whose standard a file asks to be met, wherever in its tree. */
function standardsMet(content: unknown): string[] {
  if (typeof content !== "object" || content === null) return [];
  if ("op" in content && content.op === "meets" && "standards" in content && Array.isArray(content.standards))
    return content.standards.map(String);
  return Object.values(content).flatMap(standardsMet);
}

/** Reads one subject from a file of JSON, as `law/schema/subject.json` describes it. */
export function loadSubject(file: string): Result<Subject, BadInput> {
  const read = readJson(file, (text) => JSON.parse(text) as unknown);
  if (!read.ok) return read;
  const parsed = parseFile(Subject, { file, content: read.value });
  return parsed.value === undefined ? refuse({ code: "bad-input", mistakes: parsed.mistakes }) : ok(parsed.value);
}

/** Reads many subjects: a JSON array, or one subject a line. */
export function loadSubjects(file: string): Result<Subject[], BadInput> {
  const read = readJson(file, (text) =>
    text.trimStart().startsWith("[")
      ? (JSON.parse(text) as unknown[])
      : text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [JSON.parse(line) as unknown])),
  );
  if (!read.ok) return read;
  const parsed = read.value.map((content, index) => parseFile(Subject, { file: `${file}[${index}]`, content }));
  const mistakes = parsed.flatMap((each) => each.mistakes);
  return mistakes.length > 0
    ? refuse({ code: "bad-input", mistakes })
    : ok(parsed.flatMap(({ value }) => (value === undefined ? [] : [value])));
}

function readJson<Content>(file: string, parse: (text: string) => Content): Result<Content, BadInput> {
  try {
    return ok(parse(readFileSync(file, "utf8")));
  } catch (error) {
    return refuse({ code: "bad-input", mistakes: [{ file, path: "", wrong: told(whyUnread(error as Error)) }] });
  }
}

function whyUnread(error: Error & { code?: string }): Record<Language, string> {
  if (error.code === "ENOENT") return { vi: "không có tệp này", en: "there is no such file" };
  if (error.code === "EISDIR") return { vi: "là thư mục, không phải tệp", en: "is a folder, not a file" };
  if (error instanceof SyntaxError) {
    const place = /line (\d+) column (\d+)/.exec(error.message);
    const at = { vi: place ? ` (dòng ${place[1]}, cột ${place[2]})` : "", en: place ? ` (${place[0]})` : "" };
    return { vi: `không phải JSON đúng quy cách${at.vi}`, en: `is not well-formed JSON${at.en}` };
  }
  return { vi: `không đọc được: ${error.message}`, en: `cannot be read: ${error.message}` };
}
