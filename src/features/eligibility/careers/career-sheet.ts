import { fold } from "../../../basics/fold.ts";
import { namedAmong } from "../../../basics/same-name.ts";
import { type Day, writeDay } from "../../../basics/instant.ts";
import type { Result } from "../../../basics/result.ts";
import type { Language } from "../../../basics/words.ts";
import type { Workbook } from "../../../engines/document/index.ts";
import {
  type CellRefusal,
  cellRefusals,
  choiceIn,
  dayIn,
  type ReadCell,
  type ReadSheet,
  textIn,
} from "../../../platform/documents/index.ts";
import { personOf } from "./person-of.ts";
import { type Career, type HeldPost, longestPlace, mostPersons, mostPosts } from "./model.ts";
import { postNames } from "./terms.ts";

const yes = "Có";
const no = "Không";
const headers = [
  ...["Đơn vị", "Họ và tên", "Chức vụ", "Từ ngày", "Đến ngày", "Nơi giữ chức vụ"],
  ...["Ghi đủ đến ngày", "Là nữ", "Nghỉ hưu ở tuổi như nam"],
] as const;

interface Unit {
  readonly unitId: number;
  readonly name: string;
}

/** What a file says of persons, and every cell to correct. */
export interface CareersRead {
  readonly careers: readonly Career[];
  readonly mistakes: readonly { readonly address: string; readonly sentence: string }[];
}

/** An Excel file to fill in: a row a post, the person named in each; units and posts are chosen from lists. */
export function careerSheet({ place, units }: { readonly place: string; readonly units: readonly Unit[] }): Workbook {
  const wide = [36, 28, 48, 14, 14, 30, 16, 10, 16];
  const choices: readonly (readonly string[] | undefined)[] = [
    ...[units.map(({ name }) => name), undefined, postNames.map(({ name }) => name)],
    ...[undefined, undefined, undefined, undefined, [yes, no], [yes, no]],
  ];
  return {
    code: "mau-chuc-vu-ca-nhan",
    sheets: [
      {
        name: "Chức vụ",
        titleLines: [
          "CHỨC VỤ VÀ THỜI GIAN GIỮ CHỨC VỤ CỦA CÁ NHÂN",
          place,
          "Mỗi dòng một chức vụ, ghi lại họ tên ở từng dòng. Còn giữ thì để trống “Đến ngày”. Ba cột cuối ghi một lần cho mỗi người, chưa biết thì để trống.",
        ],
        columns: headers.map((header, at) => ({
          ...{ header, width: wide[at]!, kind: "text" as const },
          ...(choices[at] && { choices: choices[at] }),
        })),
        rows: [],
        roomForRows: 200,
      },
    ],
  };
}

/** Reads persons with their posts; every cell that cannot be taken is named by its address. */
export function readCareerSheet(units: readonly Unit[], sheets: readonly ReadSheet[], language: Language): CareersRead {
  const sheet = sheets.find(({ rows }) => rows.some(isHeader));
  const head = sheet?.rows.findIndex(isHeader) ?? -1;
  if (!sheet || head < 0) return { careers: [], mistakes: [{ address: "A1", sentence: words[language].noHeader }] };
  const unitNamed = namedAmong(units);
  const mistakes: Mistake[] = [];
  const told = sheet.rows
    .slice(head + 1)
    .filter((row) => row.some(({ text }) => text !== ""))
    .flatMap((row) => readRow(row, { unitNamed, mistakes, language }) ?? []);
  const persons = Map.groupBy(told, personOf);
  const careers = [...persons.values()].map((rows) => careerOf(rows, { mistakes, language }));
  if (careers.length > mostPersons) mistakes.push({ address: "A1", sentence: words[language].tooMany(careers.length) });
  if (careers.length + mistakes.length === 0) mistakes.push({ address: "A1", sentence: words[language].nothing });
  // Of a file with a wrong cell nothing is taken: half a career would count as a whole one.
  return { careers: mistakes.length > 0 ? [] : careers, mistakes };
}

const isHeader = (row: readonly ReadCell[]): boolean =>
  headers.every((header, at) => fold(row[at]?.text ?? "") === fold(header));

type Mistake = CareersRead["mistakes"][number];

/** Told once of a person, in whichever row. */
type Once = Pick<Career, "postsTo" | "woman" | "retiresLate">;

interface PostRow extends Pick<Career, "unitId" | "fullName"> {
  readonly post: HeldPost;
  readonly once: Once;
  readonly addresses: Readonly<Record<keyof Once | "name", string>>;
}

interface Place {
  /** Filled with every cell to correct. */
  readonly mistakes: Mistake[];
  readonly language: Language;
}

/** One post of one person; undefined where the row lacks what makes one. */
function readRow(
  row: readonly ReadCell[],
  { unitNamed, mistakes, language }: Place & { readonly unitNamed: (text: string) => Unit | undefined },
): PostRow | undefined {
  const cell = (at: number): ReadCell => row[at] ?? { address: row[0]!.address, kind: "empty", text: "" };
  const wrong = ({ address }: ReadCell, sentence: string): void =>
    void mistakes.push({ address, sentence: `${address}: ${sentence}` });
  function taken<Value>(read: Result<Value, CellRefusal>): Value | undefined {
    if (read.ok) return read.value;
    mistakes.push({ address: read.refusal.address, sentence: cellRefusals.say(read.refusal, language) });
    return undefined;
  }
  const dayOrNone = (at: number): Day | null => (cell(at).text === "" ? null : (taken(dayIn(cell(at))) ?? null));
  const answer = (at: number): boolean | null =>
    cell(at).text === "" ? null : taken(choiceIn(cell(at), [yes, no])) === yes;
  const unit = unitNamed(cell(0).text);
  if (unit === undefined) wrong(cell(0), words[language].unknownUnit(cell(0).text));
  const fullName = taken(textIn(cell(1)));
  if (cell(5).text.length > longestPlace) wrong(cell(5), words[language].tooLong);
  const name = taken(
    choiceIn(
      cell(2),
      postNames.map((each) => each.name),
    ),
  );
  const post = postNames.find((each) => each.name === name)?.post;
  const from = taken(dayIn(cell(3)));
  const to = dayOrNone(4);
  if (from !== undefined && to !== null && to < from) wrong(cell(4), words[language].reversed(to, from));
  const once = { postsTo: dayOrNone(6), woman: answer(7), retiresLate: answer(8) };
  const addresses = {
    name: cell(1).address,
    postsTo: cell(6).address,
    woman: cell(7).address,
    retiresLate: cell(8).address,
  };
  if (unit === undefined || fullName === undefined || post === undefined || from === undefined) return undefined;
  return { unitId: unit.unitId, fullName, post: { post, from, to, where: cell(5).text }, once, addresses };
}

/** The rows of one person; what is told once may stand in two of them only if they agree. */
function careerOf(rows: readonly PostRow[], { mistakes, language }: Place): Career {
  const [{ unitId, fullName }] = rows as [PostRow];
  function once<Field extends keyof Once>(field: Field): Once[Field] {
    const told = rows.filter((row) => row.once[field] !== null);
    for (const { once: again, addresses } of told)
      if (again[field] !== told[0]?.once[field])
        mistakes.push({
          address: addresses[field],
          sentence: `${addresses[field]}: ${words[language].toldOtherwise(fullName)}`,
        });
    return told[0]?.once[field] ?? (null as Once[Field]);
  }
  const posts = rows.map(({ post }) => post);
  if (posts.length > mostPosts)
    mistakes.push({ address: rows[0]!.addresses.name, sentence: words[language].tooManyPosts(fullName, posts.length) });
  return { unitId, fullName, posts, postsTo: once("postsTo"), woman: once("woman"), retiresLate: once("retiresLate") };
}

interface SheetWords {
  readonly noHeader: string;
  readonly nothing: string;
  unknownUnit(text: string): string;
  reversed(to: Day, from: Day): string;
  toldOtherwise(fullName: string): string;
  tooMany(persons: number): string;
  tooManyPosts(fullName: string, posts: number): string;
  readonly tooLong: string;
}

const words: Readonly<Record<Language, SheetWords>> = {
  vi: {
    noHeader: "Không thấy dòng tiêu đề “Đơn vị, Họ và tên, Chức vụ, …”. Đề nghị dùng tệp mẫu tải từ màn hình này.",
    nothing: "Tệp chưa có người nào. Đề nghị nhập rồi tải lại.",
    unknownUnit: (text) => `“${text}” không phải đơn vị trong năm. Đề nghị chọn trong danh sách.`,
    reversed: (to, from) =>
      `Ngày thôi giữ ${writeDay(to)} trước ngày bắt đầu ${writeDay(from)}. Đề nghị kiểm tra lại hai ngày.`,
    toldOtherwise: (fullName) =>
      `Ô này khác với một dòng trên của “${fullName}”. Đề nghị ghi một lần, hoặc ghi giống nhau.`,
    tooMany: (persons) =>
      `Tệp có ${persons} người; mỗi lần ghi tối đa ${mostPersons} người. Chưa ghi ai; đề nghị chia tệp rồi tải từng phần.`,
    tooManyPosts: (fullName, posts) =>
      `“${fullName}” có ${posts} chức vụ; mỗi người ghi tối đa ${mostPosts}. Đề nghị gộp các lần giữ cùng chức vụ liền nhau.`,
    tooLong: `Nơi giữ chức vụ dài quá ${longestPlace} ký tự. Đề nghị viết gọn lại.`,
  },
  en: {
    noHeader: "No header row “Đơn vị, Họ và tên, Chức vụ, …”. Use the template from this screen.",
    nothing: "The file names nobody. Fill it in and load it again.",
    unknownUnit: (text) => `“${text}” is no unit of the year. Choose one of the list.`,
    reversed: (to, from) => `The end ${writeDay(to)} is before the beginning ${writeDay(from)}. Check the two days.`,
    toldOtherwise: (fullName) => `This differs from a row above of “${fullName}”. Write it once, or the same.`,
    tooMany: (persons) =>
      `The file has ${persons} persons; at most ${mostPersons} at a time. Nobody was recorded; split the file.`,
    tooManyPosts: (fullName, posts) =>
      `“${fullName}” has ${posts} posts; at most ${mostPosts} for a person. Join those of one post that follow each other.`,
    tooLong: `The place of the post is longer than ${longestPlace} letters. Write it shorter.`,
  },
};
