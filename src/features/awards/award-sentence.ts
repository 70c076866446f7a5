import { writeInteger } from "../../basics/decimal.ts";
import { fold } from "../../basics/fold.ts";
import type { ClusterSays } from "../organisations/index.ts";
import { counted } from "./counted.ts";
import { type AwardRecord, countOf, Family } from "./model.ts";
import { familyName } from "./terms.ts";

/** A stretch of the sentence. A number carries the ledger's lines it was added up from. */
export interface SentencePart {
  readonly text: string;
  readonly recordIds?: readonly number[];
}

/**
 * The year's awards in one sentence, every number added up from the ledger:
 * “Năm 2020, các đơn vị trong cụm có 2 tập thể được tặng danh hiệu “…”; được tặng 34 Huân chương, 25 Bằng khen …”.
 *
 * Titles come first, told by collectives and individuals; then forms of commendation, orders and medals each as one
 * number whatever their class. A part “chưa tách” says so in words. Lines of other years are left out.
 *
 * @source the sentence of the published report on the cluster's conference of 2020
 */
export function awardSentence({
  year,
  records,
  say,
}: {
  readonly year: number;
  readonly records: readonly AwardRecord[];
  readonly say: ClusterSays;
}): SentencePart[] {
  const { added } = counted(records.filter((record) => record.year === year));
  const groups = groupsOf(added);
  const titles = groups.filter((group) => isTitle(group.family)).map(titlePhrase);
  const forms = groups.filter((group) => !isTitle(group.family)).map(formPhrase);
  if (titles.length + forms.length === 0) return [{ text: say`Năm ${year}, sổ khen thưởng của cụm chưa có bản ghi.` }];
  return [
    { text: say`Năm ${year}, các đơn vị trong cụm ` },
    ...(titles.length > 0 ? [{ text: "có " }, ...between(titles, ", ")] : []),
    ...(titles.length > 0 && forms.length > 0 ? [{ text: "; " }] : []),
    ...(forms.length > 0 ? [{ text: "được tặng " }, ...between(forms, ", ")] : []),
    { text: "." },
  ];
}

/** The sentence as plain text, for papers and news. */
export const sentenceText = (parts: readonly SentencePart[]): string => parts.map((part) => part.text).join("");

interface Group {
  readonly name: string;
  readonly family: Family | null;
  readonly records: readonly AwardRecord[];
}

const isTitle = (family: Family | null): boolean => family === "state-honour" || family === "emulation-title";

/** Highest first; a name of its own, whose family is not known, comes last. */
const order: readonly (Family | null)[] = [
  ...(["state-honour", "emulation-title", "order", "medal", "prize"] as const),
  ...(["commemorative-medal", "certificate-of-merit", "certificate"] as const),
  null,
];
const levels: readonly (string | null)[] = [
  ...["state-president", "government", "prime-minister", "na-standing-committee"],
  ...["ministry-province", "sub-ministry", "grassroots", "commune", null],
];

function groupsOf(records: readonly AwardRecord[]): Group[] {
  const together = Map.groupBy(records, keyOf);
  return [...together.values()]
    .map((lines) => ({ name: nameOf(lines), family: lines[0]!.family, records: lines }))
    .toSorted(
      (a, b) =>
        order.indexOf(a.family) - order.indexOf(b.family) ||
        levels.indexOf(a.records[0]!.level) - levels.indexOf(b.records[0]!.level) ||
        a.name.localeCompare(b.name, "vi"),
    );
}

const inOneNumber = (family: Family | null): boolean => family === "order" || family === "medal";

const keyOf = ({ family, awardCode, awardName }: AwardRecord): string =>
  inOneNumber(family) ? `family:${family}` : awardCode ? `code:${awardCode}` : `${family ?? "name"}:${fold(awardName)}`;

/** A total's words speak for the whole; without one, the words of the first line. */
function nameOf(lines: readonly AwardRecord[]): string {
  const family = lines[0]!.family;
  if (inOneNumber(family) && family) return familyName[family];
  return (lines.find((line) => line.kind === "total") ?? lines[0]!).awardName;
}

function titlePhrase({ name, records }: Group): SentencePart[] {
  const numbers = (["collectives", "individuals", "untold"] as const).flatMap((kind) => {
    const lines = records.filter((record) => record[kind] > 0);
    const sum = lines.reduce((total, line) => total + line[kind], 0);
    return sum > 0 ? [[numberPart(sum, lines), { text: ` ${ofWhom[kind]}` }]] : [];
  });
  return [...between(numbers, ", "), { text: ` được tặng danh hiệu “${name}”` }];
}

const ofWhom = { collectives: "tập thể", individuals: "cá nhân", untold: "tập thể, cá nhân (chưa tách)" } as const;

function formPhrase({ name, records }: Group): SentencePart[] {
  const sum = records.reduce((total, record) => total + countOf(record), 0);
  return [numberPart(sum, records), { text: ` ${name}` }];
}

const numberPart = (value: number, records: readonly AwardRecord[]): SentencePart => ({
  text: writeInteger(value),
  recordIds: records.map((record) => record.recordId),
});

const between = (phrases: readonly (readonly SentencePart[])[], text: string): SentencePart[] =>
  phrases.flatMap((phrase, index) => (index === 0 ? phrase : [{ text }, ...phrase]));
