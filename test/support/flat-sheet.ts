/** What LibreOffice read of one cell: the kind, the exact value, the text it shows. */
export interface ReadCell {
  readonly type: string;
  readonly value: string;
  readonly text: string;
  readonly validation: string;
}

export interface ReadTable {
  readonly name: string;
  readonly cells: readonly (readonly ReadCell[])[];
  /** The cells of the row that is printed on every page; none where no row is. */
  readonly header: readonly ReadCell[];
  readonly headerAt: number;
}

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** More empty cells or rows than any file of ours has are LibreOffice's way to say “and nothing more”. */
const farAway = 300;

/** The tables of a flat OpenDocument sheet. */
export function tablesOf(flat: string): ReadTable[] {
  return [...flat.matchAll(/<table:table (?<head>[^>]*)>(?<body>[\s\S]*?)<\/table:table>/g)].map(({ groups }) => {
    const cells: ReadCell[][] = [];
    let headerAt = -1;
    let inHeader = false;
    const pieces = groups!["body"]!.matchAll(
      /<(?<close>\/)?table:table-header-rows>|<table:table-row(?<row>[^>]*)(?:\/>|>(?<inside>[\s\S]*?)<\/table:table-row>)/g,
    );
    for (const { 0: whole, groups: piece } of pieces) {
      if (whole.includes("table-header-rows")) {
        inHeader = piece!["close"] === undefined;
        continue;
      }
      const repeated = Number(attribute(piece!["row"]!, "table:number-rows-repeated") || 1);
      if (repeated > farAway) continue;
      for (let time = 0; time < repeated; time++) {
        if (inHeader) headerAt = cells.length;
        cells.push(rowOf(piece!["inside"] ?? ""));
      }
    }
    const header = (cells[headerAt] ?? []).filter(({ text }) => text !== "");
    return { name: attribute(groups!["head"]!, "table:name"), cells, header, headerAt };
  });
}

function rowOf(inside: string): ReadCell[] {
  const cells: ReadCell[] = [];
  for (const { groups } of inside.matchAll(
    /<table:table-cell(?<head>[^>]*?)(?:\/>|>(?<body>[\s\S]*?)<\/table:table-cell>)/g,
  )) {
    const head = groups!["head"]!;
    const repeated = Number(attribute(head, "table:number-columns-repeated") || 1);
    if (repeated > farAway) continue;
    const paragraphs = [...(groups!["body"] ?? "").matchAll(/<text:p[^>]*>([\s\S]*?)<\/text:p>/g)];
    const text = paragraphs
      .map(([, words]) => unescaped(words!.replace(/<text:s\/>/g, " ").replace(/<[^>]*>/g, "")))
      .join("\n");
    const value = attribute(head, "office:value") || attribute(head, "office:date-value") || text;
    const cell = {
      ...{ type: attribute(head, "office:value-type"), value, text },
      validation: attribute(head, "table:content-validation-name"),
    };
    for (let time = 0; time < repeated; time++) cells.push(cell);
  }
  return cells;
}

export interface Offered {
  readonly column: number;
  readonly sheet: string;
  readonly range: string;
}

/** Which cells, on which sheet, hold the words offered in each column below the header. */
export function validationsOf(flat: string, { cells, headerAt }: ReadTable): Offered[] {
  const sources = new Map<string, { sheet: string; range: string }>();
  for (const [tag] of flat.matchAll(/<table:content-validation [^>]*>/g)) {
    const source = /\[\$(?:'(?<quoted>[^']+)'|(?<plain>[^.\]]+))\.(?<range>[^\]]+)\]/.exec(
      attribute(tag, "table:condition"),
    );
    if (source)
      sources.set(attribute(tag, "table:name"), {
        sheet: source.groups!["quoted"] ?? source.groups!["plain"]!,
        range: source.groups!["range"]!.replaceAll("$", ""),
      });
  }
  return (cells[headerAt + 1] ?? []).flatMap(({ validation }, column) => {
    const source = sources.get(validation);
    return source ? [{ column, ...source }] : [];
  });
}

/** The cells of a range such as "A2:.A7" that stands in one column. */
export function cellsOf({ cells }: ReadTable, range: string): ReadCell[] {
  const { groups } = /^(?<column>[A-Z]+)(?<from>\d+)(?::\.?[A-Z]+(?<to>\d+))?$/.exec(range)!;
  const column = [...groups!["column"]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const from = Number(groups!["from"]);
  const to = Number(groups!["to"] ?? from);
  return cells.slice(from - 1, to).map((row) => row[column]!);
}
