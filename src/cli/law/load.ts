import { readFileSync } from "node:fs";
import { ok, type Result, refuse } from "../../basics/result.ts";
import type { Language } from "../../basics/words.ts";
import { buildLaw, type Law, type Mistake, parseFile, Subject, told } from "../../engines/law/index.ts";
import { readLawFiles } from "../../platform/law-files.ts";

export interface BadInput {
  readonly code: "bad-input";
  readonly mistakes: readonly Mistake[];
}

/** The law that comes with thidua, or every mistake in its files. */
export function loadLaw(): Result<Law, BadInput> {
  const files = readLawFiles();
  const law = files.ok ? buildLaw(files.value) : files;
  return law.ok ? law : refuse({ code: "bad-input", mistakes: law.refusal.mistakes });
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
