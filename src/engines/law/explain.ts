import type { Language } from "../../basics/words.ts";
import type { Catalogue } from "./catalogue/index.ts";
import { writeCitation } from "./citation.ts";
import type { Lack } from "./scene.ts";
import { type Assumption, distance, leavesOf, type Node, type Trace } from "./trace.ts";
import { joinedSays } from "./road.ts";
import { rank } from "./value.ts";
import { english } from "./words.en.ts";
import type { LawWords } from "./words.ts";
import { vietnamese } from "./words.vi.ts";

/** The sentences around the conditions, in each language of the product. */
export const lawWords: { readonly [language in Language]: LawWords } = { vi: vietnamese, en: english };

/** A verdict in sentences: the verdict, what fails, what to compare or suppose, and the whole tree for who wants it. */
export interface Explanation {
  readonly verdict: string;
  /** What stands in the way, nearest first: có, cần, còn thiếu, and the citation. */
  readonly reasons: readonly string[];
  /** The other roads, nearest first, each with all that stands in its way. */
  readonly otherRoads: readonly { readonly road: string; readonly reasons: readonly string[] }[];
  /** Flags and assumptions. */
  readonly remarks: readonly string[];
  /** Every condition with its value, indented as the law is. */
  readonly tree: readonly string[];
  /** Records the verdict rests on. */
  readonly used: readonly string[];
}

/**
 * Says a trace in the language of the reader; conditions themselves are Vietnamese, as the law is.
 *
 * @param called the title asked for as its owner calls it, “Cờ thi đua của UBND tỉnh”; the law's own name where nobody told
 */
export function explain(
  trace: Trace,
  catalogue: Catalogue,
  language: Language = "vi",
  called = catalogue.find(trace.award)?.name ?? trace.award,
): Explanation {
  const words = lawWords[language];
  const wanting = inTheWay(trace.root);
  const carried = [...new Set(carriedBy(trace.root).map((node) => roadWords(node, trace)))];
  return {
    verdict: words.verdict({ ...trace, name: called }),
    reasons: wanting.map((node) => reason(node, trace, catalogue, words)),
    otherRoads: otherRoads(trace.root).map((road) => ({
      road: roadWords(road, trace),
      reasons: inTheWay(road).map((node) => reason(node, trace, catalogue, words)),
    })),
    remarks: [
      ...(carried.length > 0 ? [words.metBy(carried)] : []),
      ...trace.assumptions.map((assumption) => words.assumption(namedKinds(assumption, catalogue))),
      ...(trace.toCompare.length > 0 ? [words.toCompare(placesToCompare(trace))] : []),
      ...[...Map.groupBy(asides(trace.root), (node) => node.aside!)].map(([route, nodes]) =>
        words.aside({ route, says: nodes.map(saysOf).join("; ") }),
      ),
    ],
    tree: draw(trace.root, trace, catalogue, words, 0),
    used: [...new Set(leavesOf(trace.root).flatMap(({ used }) => used ?? []))].map((id) => words.record(id)),
  };
}

/** Where to read what was not compared with the text, each place once. */
const placesToCompare = ({ root, instrument }: Trace): string[] => [
  ...new Set(
    leavesOf(root)
      .filter(({ checked }) => checked === "recalled")
      .flatMap(({ cite }) => (cite === undefined ? [] : [writeCitation(cite, instrument)])),
  ),
];

/** The leaves in the way: all that fail of an `all`; of an `any` those of the nearest of the roads it owes its value to. */
export function inTheWay(node: Node): Node[] {
  if (node.value === "met" || node.aside !== undefined) return [];
  const kids = node.kids?.filter(({ aside }) => aside === undefined) ?? [];
  if (kids.length === 0) return node.says === undefined ? [] : [node];
  if (node.op === "all") return kids.flatMap(inTheWay);
  const [nearest] = byNearness(kids);
  return nearest === undefined ? [] : inTheWay(nearest);
}

/** The roads beside those whose leaves are in the way, nearest first: nobody shall think that there is only one. */
export function otherRoads(node: Node): Node[] {
  if (node.value === "met" || node.aside !== undefined) return [];
  const kids = node.kids?.filter(({ aside }) => aside === undefined) ?? [];
  if (node.op === "all") return kids.flatMap(otherRoads);
  const [nearest, ...others] = byNearness(kids);
  return nearest === undefined ? [] : [...otherRoads(nearest), ...others];
}

/** The roads that were met, of every choice on the way: by which point of the law a case is "đạt". */
function carriedBy(node: Node): Node[] {
  if (node.value !== "met" || node.aside !== undefined) return [];
  const met = (node.kids ?? []).filter(({ value, aside }) => value === "met" && aside === undefined);
  if (node.op === "all") return met.flatMap(carriedBy);
  return node.op === "any" ? met.flatMap((kid) => (kid.cite === undefined ? carriedBy(kid) : [kid])) : [];
}

/** The best value first, and of one value what takes least. */
const byNearness = (roads: readonly Node[]): Node[] =>
  roads.toSorted((a, b) => rank[b.value] - rank[a.value] || distance(a) - distance(b));

/** Roads not considered. A condition of one kind of commendation inside an `all` is none: for others it does not apply. */
const asides = (node: Node): Node[] =>
  (node.kids ?? []).flatMap((kid) => (kid.aside === undefined ? asides(kid) : node.op === "any" ? [kid] : []));

const roadWords = (road: Node, { instrument }: Trace): string =>
  [saysOf(road), road.cite === undefined ? "" : `[${writeCitation(road.cite, instrument)}]`].join(" ").trim();

const saysOf = (node: Node): string =>
  node.says ?? joinedSays(node.op === "any" ? "any" : "all", (node.kids ?? []).map(saysOf));

function reason(node: Node, { instrument }: Trace, catalogue: Catalogue, words: LawWords): string {
  const cite = node.cite === undefined ? "" : ` [${writeCitation(node.cite, instrument)}]`;
  const numbers = words.numbers(node);
  const lacking = (node.lacking ?? []).map((lack) => words.lack(nameLack(lack, catalogue))).join("; ");
  const asked = asksOf(node, words);
  const detail = [numbers, lacking, asked].filter((part) => part !== "").join("; ");
  return `${words.values[node.value]}: ${node.says ?? ""}${detail === "" ? "" : ` – ${detail}`}${cite}`;
}

/** Who may confirm what waits for it; of what was looked at and not confirmed nothing is asked. */
const asksOf = ({ value, asks }: Node, words: LawWords): string =>
  value === "pending" && asks !== undefined ? words.asks(asks.by) : "";

/** An assumption about coming years with the names of the awards they bring. */
export const namedKinds = (assumption: Assumption, catalogue: Catalogue): Assumption =>
  assumption.code === "future-years"
    ? { ...assumption, kinds: assumption.kinds.map((kind) => catalogue.find(kind)?.name ?? kind) }
    : assumption;

/** A lack with the names of the awards it is about. */
export const nameLack = (lack: Lack, catalogue: Catalogue): Lack =>
  lack.of === undefined ? lack : { ...lack, of: lack.of.map((code) => catalogue.find(code)?.name ?? code) };

function draw(node: Node, trace: Trace, catalogue: Catalogue, words: LawWords, depth: number): string[] {
  const indent = "  ".repeat(depth);
  const kids = (node.kids ?? []).flatMap((kid) => draw(kid, trace, catalogue, words, depth + 1));
  if (node.kids !== undefined && (node.op === "all" || node.op === "any")) {
    const cite = node.cite === undefined ? "" : ` [${writeCitation(node.cite, trace.instrument)}]`;
    const head = `${indent}${words.mark(node)} ${node.op === "all" ? words.all : words.any}${node.says === undefined ? "" : ` – ${node.says}`}${cite}`;
    return [head, ...kids];
  }
  const checked = node.checked === undefined || node.checked === "verified" ? "" : ` (${words.checked[node.checked]})`;
  const note = node.note === undefined ? [] : [`${indent}    ${words.note}: ${node.note}`];
  return [`${indent}${words.mark(node)} ${reason(node, trace, catalogue, words)}${checked}`, ...note, ...kids];
}
