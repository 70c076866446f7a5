import { z } from "zod";
import { fold } from "../../../basics/fold.ts";
import { cellsOf } from "../../../basics/pasted-table.ts";
import type { Language } from "../../../basics/words.ts";
import { type Actor } from "../../../platform/access/index.ts";
import type { Queries } from "../../../platform/database/index.ts";
import { query, readFields } from "../../../platform/deeds/index.ts";
import { excelRefusals, readExcel } from "../../../platform/documents/index.ts";
import { toGiversIn } from "../giving.ts";
import { Id, RoleName, WantedRole } from "../model.ts";
import { accountsNamed, signInNamesFrom } from "../store/accounts.ts";
import { rolesHeldIn } from "../store/grants.ts";
import { unitsNamedInYear } from "../store/units-of-year.ts";
import { roleNamesIn } from "../labels.ts";
import { say } from "../refusals.ts";
import { type CompletedLine, completeLines, type LineFault } from "./complete-lines.ts";
import { decideList, listFacts } from "./decide-list.ts";
import { ListedPerson, mostListed, type ReadLine } from "./model.ts";
import { unnumbered } from "./propose-name.ts";
import { readLines } from "./read-lines.ts";

const List = z.strictObject({
  yearId: Id,
  text: z.string().max(100_000).default(""),
  fileBase64: z.base64().max(4_100_000).optional(),
  /** What a line without a role is given. */
  usualRole: RoleName.nullable().default(null),
});

const Line = z.object({
  row: z.int(),
  fullName: z.string(),
  signInName: z.string(),
  proposed: z.boolean(),
  existing: z.boolean(),
  roles: z.array(WantedRole.extend({ roleName: z.string(), unitName: z.string().nullable() })),
  /** Why this line, or a part of it, cannot be taken. */
  faults: z.array(z.string()),
});

/** Looks at a list of people, pasted or in Excel, and says of each line what would come of it. Writes nothing. */
export const lookAtList = query({
  name: "people.look-at-list",
  summary: { vi: "Xem trước danh sách mời", en: "Look at a list of people to invite" },
  input: List,
  allow: toGiversIn((_, { yearId }: z.output<typeof List>) => yearId),
  largeInput: true,
  output: z.object({ problem: z.string().nullable(), lines: z.array(Line) }),
  read: async ({ queries, actor, language, signal }, { yearId, text, fileBase64, usualRole }) => {
    const read = fileBase64 === undefined ? { rows: cellsOf(text) } : await rowsOfFile(fileBase64, language, signal);
    if ("problem" in read) return { problem: read.problem, lines: [] };
    const lines = readLines(read.rows);
    if (lines.length > mostListed) return { problem: tooMany[language], lines: [] };
    const units = await unitsNamedInYear(queries, yearId);
    const here = new Set((await rolesHeldIn(queries, yearId)).map(({ fullName }) => fold(fullName)));
    const isHere = (fullName: string): boolean => here.has(fold(fullName));
    const completed = completeLines(lines, { units, isTaken: await takenAmong(queries, lines), isHere, usualRole });
    const refused = await whatIsRefused(completed, { queries, actor, language, yearId });
    const unitNames = new Map(units.map(({ unitId, name }) => [unitId, name]));
    return {
      problem: null,
      lines: completed.map((line, at) => ({
        ...line,
        roles: line.roles.map((wanted) => ({
          ...wanted,
          roleName: roleNamesIn[language][wanted.role],
          unitName: wanted.unitId === null ? null : (unitNames.get(wanted.unitId) ?? null),
        })),
        faults: [...line.faults.map((fault) => faultWords[language](fault)), ...(refused.get(at) ?? [])],
      })),
    };
  },
});

const tooMany = {
  vi: `Danh sách có hơn ${mostListed} người. Đề nghị chia thành nhiều lần.`,
  en: `The list names more than ${mostListed} people. Divide it.`,
};

async function rowsOfFile(fileBase64: string, language: Language, signal: AbortSignal | undefined) {
  const read = await readExcel(Buffer.from(fileBase64, "base64"), { signal });
  if (!read.ok) return { problem: excelRefusals.say(read.refusal, language) };
  // The first sheet that holds anything: others are notes, or lists to choose from.
  const sheet = read.value.find(({ rows }) => rows.some((row) => row.some(({ text }) => text !== "")));
  return { rows: (sheet?.rows ?? []).map((row) => row.map(({ text }) => text.trim())) };
}

/** Names in use among those that lines write or could be proposed. */
async function takenAmong(queries: Queries, lines: readonly ReadLine[]): Promise<(name: string) => boolean> {
  const written = lines.map(({ signInName }) => signInName.trim().toLowerCase());
  const proposed = lines.filter((_, at) => written[at] === "").map(({ fullName }) => unnumbered(fullName));
  const accounts = await accountsNamed(
    queries,
    written.filter((name) => name !== ""),
  );
  const numbered = await signInNamesFrom(queries, proposed);
  return (name) => accounts.has(name) || numbered.has(name);
}

interface Asked {
  readonly queries: Queries;
  readonly actor: Actor;
  readonly language: Language;
  readonly yearId: number;
}

/** By the place of the line, what the invitation itself would refuse. */
async function whatIsRefused(
  lines: readonly CompletedLine[],
  { queries, actor, language, yearId }: Asked,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const told = new Map<number, string[]>();
  const tell = (at: number, sentence: string): void => void told.set(at, [...(told.get(at) ?? []), sentence]);
  const well: { readonly at: number; readonly person: ListedPerson }[] = [];
  for (const [at, { fullName, signInName, existing, roles, faults }] of lines.entries()) {
    const read = readFields(ListedPerson, { fullName, signInName, existing, roles: [...roles] }, language);
    if (read.ok) well.push({ at, person: read.value });
    else
      for (const { path, sentence } of read.faults) {
        // That a role is missing was said already, in the words of the list.
        if (path[0] !== "roles" || faults.length === 0) tell(at, sentence);
      }
  }
  const people = well.map(({ person }) => person);
  const { refused } = decideList(await listFacts(queries, actor, { yearId, people }), yearId, people);
  for (const { at, refusal } of refused) tell(well[at]!.at, say(refusal, language));
  return told;
}

const faultWords = {
  vi: (fault: LineFault): string => {
    if (fault.code === "no-role") return "Chưa ghi vai trò. Ghi ở cột Vai trò, hoặc chọn vai trò cho dòng không ghi.";
    if (fault.code === "unknown-role")
      return `Không có vai trò “${fault.text}”. Ghi một trong: ${Object.values(roleNamesIn.vi).join(", ")}.`;
    if (fault.code === "unknown-unit") return `Năm này không có đơn vị “${fault.text}”. Ghi đúng tên hoặc mã đơn vị.`;
    if (fault.code === "holds-already")
      return `Năm này đã có ${fault.text}. Cùng một người: ghi tên đăng nhập của người ấy để giao thêm vai trò; người khác trùng tên: ghi tên đăng nhập riêng.`;
    return `Có nhiều đơn vị khớp “${fault.text}”. Ghi đủ tên hoặc mã đơn vị.`;
  },
  en: (fault: LineFault): string => {
    if (fault.code === "no-role") return "No role is written. Write one, or choose one for lines without.";
    if (fault.code === "unknown-role")
      return `There is no role “${fault.text}”. Write one of: ${Object.values(roleNamesIn.en).join(", ")}.`;
    if (fault.code === "unknown-unit") return `No unit of this year is called “${fault.text}”. Write its name or code.`;
    if (fault.code === "holds-already")
      return `${fault.text} is here this year. For the same person write their sign-in name; for another write a new one.`;
    return `Several units match “${fault.text}”. Write the whole name or the code.`;
  },
} as const;
