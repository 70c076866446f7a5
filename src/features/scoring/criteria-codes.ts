import { fold } from "../../basics/fold.ts";

interface Coded {
  readonly kind: "section" | "criterion";
  readonly code: string;
}

/** Rows with the code of the section that each stands in; "" above the first one. */
const withSections = <Row extends Coded>(rows: readonly Row[]): { readonly row: Row; readonly section: string }[] => {
  let section = "";
  return rows.map((row) => {
    if (row.kind === "section") section = row.code;
    return { row, section: row.kind === "section" ? "" : section };
  });
};

/**
 * The first code by which two rows could be confused: of two sections, of two criteria in one section, or of a criterion
 * and any section. Criteria of different sections may be numbered alike.
 */
export function codeTwice(rows: readonly Coded[]): string | undefined {
  const sections = new Set(rows.filter(({ kind }) => kind === "section").map(({ code }) => code));
  const seen = new Set<string>();
  for (const { row, section } of withSections(rows)) {
    const place = JSON.stringify([row.kind, section, row.code]);
    if (seen.has(place) || (row.kind === "criterion" && sections.has(row.code))) return row.code;
    seen.add(place);
  }
  return undefined;
}

/**
 * The rows that a code in a sheet can mean, as people type it: in the section whose row was read last, or else anywhere.
 * More than one where the sheet has no row of a section above it.
 */
export function rowsMeant<Row extends Coded>(rows: readonly Row[], code: string, section: string | undefined): Row[] {
  const found = withSections(rows).filter(({ row }) => fold(row.code) === fold(code));
  const here = found.filter((each) => section !== undefined && fold(each.section) === fold(section));
  return (here.length > 0 ? here : found).map(({ row }) => row);
}
