import type { Result } from "../../basics/result.ts";
import { type Language, say } from "../../basics/words.ts";
import {
  explain,
  inTheWay,
  type JudgeRefusal,
  type Law,
  lawRefused,
  lawWords,
  namedIn,
  namedRefusal,
  namedTrace,
  nameLack,
  type Node,
  packName,
  roadSaid,
  type Trace,
  writeCitation,
} from "../../engines/law/index.ts";
import { placeOfFact } from "./place-of-fact.ts";
import type { JudgedView, ReasonView } from "./views.ts";

/**
 * What the law said of a case, for a screen; where no law was usable, the reason is the answer.
 *
 * @param called the title as the year's owner calls it; outside a year the law's own name
 */
export function judgedView(
  law: Law,
  judged: Result<Trace, JudgeRefusal>,
  language: Language,
  called?: string,
): JudgedView {
  const words = lawWords[language];
  if (!judged.ok) {
    const sentence = say(lawRefused[language], namedRefusal(law, placed(judged.refusal, language)));
    const none = { reasons: [], otherRoads: [], remarks: [], tree: [], used: [], pack: null, toCompare: false };
    const claimed = judged.refusal.code === "no-such-road" ? roadSaid(judged.refusal.road) : null;
    const newerLaw = judged.refusal.code === "pack-incomplete";
    return { verdict: "no-verdict", word: noVerdict[language], sentence, newerLaw, claimed, ...none };
  }
  const trace = judged.value;
  const {
    verdict: sentence,
    otherRoads,
    remarks,
    tree,
    used,
  } = explain(namedTrace(law, trace), law.catalogue, language, called);
  return {
    verdict: trace.verdict,
    word: words.values[trace.verdict],
    sentence,
    newerLaw: false,
    reasons: inTheWay(trace.root).map((node) => reasonOf(law, node, trace, language)),
    otherRoads: otherRoads.map(({ road, reasons }) => ({ road, reasons: [...reasons] })),
    remarks: [...remarks],
    tree: [...tree],
    used: [...used],
    pack: packName(law, trace.pack),
    claimed: trace.road === undefined ? null : writeCitation(trace.road, trace.instrument),
    toCompare: trace.toCompare.length > 0 || namedIn(trace.root).some(({ checked }) => checked === "unknown"),
  };
}

/** On a screen a fact stands in a list, not at a path of a file. */
const placed = (refusal: JudgeRefusal, language: Language): JudgeRefusal =>
  refusal.code === "impossible-facts"
    ? { ...refusal, facts: refusal.facts.map((each) => ({ ...each, path: placeOfFact(each.path, language) })) }
    : refusal;

const noVerdict: Readonly<Record<Language, string>> = { vi: "Không kết luận", en: "No verdict" };

function reasonOf(law: Law, node: Node, trace: Trace, language: Language): ReasonView {
  const words = lawWords[language];
  const numbered = node.have !== undefined && node.need !== undefined;
  return {
    value: node.value,
    word: words.values[node.value],
    says: node.says ?? "",
    have: numbered ? node.have! : null,
    need: numbered ? node.need! : null,
    short: numbered ? (node.short ?? null) : null,
    unit: numbered && node.unit !== undefined ? words.units[node.unit] : "",
    lacking: (node.lacking ?? []).map((lack) => words.lack(nameLack(lack, law.catalogue))),
    asks: node.value === "pending" && node.asks !== undefined ? { ...node.asks, said: words.asks(node.asks.by) } : null,
    citation: node.cite === undefined ? "" : writeCitation(node.cite, trace.instrument),
    checked: node.checked === undefined ? "" : words.checked[node.checked],
    note: node.note ?? "",
  };
}
