import type { Day } from "../../../basics/instant.ts";
import type { Head, Signatory } from "../../../engines/document/index.ts";
import { fold } from "../../../basics/fold.ts";
import { sayIn } from "../say-in.ts";
import type { YearFacts } from "../store/read-year.ts";

/**
 * The head of a paper of the cluster.
 *
 * @param kind letters before the cluster's symbol: “KH” gives “Số: …/KH-CTĐ1”; left out where the paper bears no number
 */
export function letterhead({ cluster }: YearFacts, { kind, day }: { kind?: string; day?: Day | null }): Head {
  return {
    superior: cluster.ownerName.toLocaleUpperCase("vi"),
    body: cluster.name.toLocaleUpperCase("vi"),
    ...(kind !== undefined && { number: `Số: ……/${kind}-${cluster.documentSymbol}` }),
    place: cluster.place,
    ...(day && { day }),
  };
}

/** The head of what goes with another paper or lies on the table: a day of its own would be one too many. */
export function annexHead(year: YearFacts): Head {
  const { superior, body } = letterhead(year, {});
  return { superior, body };
}

/**
 * The chief of the head unit, who signs for the cluster. In a year with illustrative figures the name stays blank:
 * nothing made up may stand above a real person's name.
 */
export function headSigns(year: YearFacts): Signatory {
  const { cluster, headships, illustrative } = year;
  const head = headships.find(({ role }) => role === "head");
  return {
    authority: [`TM. ${cluster.name.toLocaleUpperCase("vi")}`],
    office: sayIn(year)("CỤM TRƯỞNG"),
    note: "(Ký, ghi rõ họ tên)",
    names: [illustrative ? "" : (head?.chiefName ?? "")],
  };
}

/**
 * “Nơi nhận” of every paper of the cluster that its units receive; each body stands there once.
 *
 * @param to whom the paper is addressed: they are “Như trên”
 */
export function recipientsOf(year: YearFacts, to: readonly string[] = []): string[] {
  const above = new Set(to.map(fold));
  const told = fold(year.cluster.standingBodyName);
  const units = year.units.map(({ name }) => name).filter((name) => !above.has(fold(name)) && fold(name) !== told);
  const keepers = above.has(told) ? keepersOf(year).slice(-1) : keepersOf(year);
  return [...(to.length > 0 ? ["Như trên"] : []), ...keepers.toSpliced(-1, 0, ...units)];
}

/** “Nơi nhận” of a record that no unit receives: the standing body and the cluster's own file. */
export const keepersOf = (year: YearFacts): string[] => [
  ...(year.cluster.standingBodyName === "" ? [] : [`${year.cluster.standingBodyName} (để báo cáo)`]),
  sayIn(year)("Lưu: hồ sơ cụm"),
];

export const titleOfYear = ({ year, cluster }: YearFacts): string => `${cluster.name}, năm ${year}`;
