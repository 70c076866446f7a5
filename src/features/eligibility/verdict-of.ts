import type { Day } from "../../basics/instant.ts";
import { say } from "../../basics/words.ts";
import type { Language } from "../../basics/words.ts";
import {
  explain,
  inTheWay,
  judge,
  lawRefused,
  lawWords,
  namedIn,
  type Node,
  nameLack,
  type Trace,
  writeCitation,
} from "../../engines/law/index.ts";
import { subjectOf } from "./subject-of.ts";
import { theLaw } from "./the-law.ts";
import type { JudgedView, ReasonView } from "./views.ts";
import type { YearRecords } from "./year-records.ts";

export interface Asked {
  readonly unitId: number;
  readonly awardCode: string;
  readonly submitted: Day;
  readonly received?: Day | undefined;
  readonly language?: Language;
}

/** What the law of the day of submission says of a unit; where no law is usable, the reason is the answer. */
export function verdictOf(records: YearRecords, { unitId, awardCode, language = "vi", ...days }: Asked): JudgedView {
  const law = theLaw();
  const subject = subjectOf(records, unitId);
  const judged = judge(law, { award: awardCode, subject, year: records.year.year, ...days });
  const words = lawWords[language];
  if (!judged.ok) {
    const sentence = say(lawRefused[language], judged.refusal);
    const none = { reasons: [], remarks: [], tree: [], used: [], pack: null, toCompare: false };
    return { verdict: "no-verdict", word: noVerdict[language], sentence, ...none };
  }
  const trace = judged.value;
  const { verdict: sentence, remarks, tree, used } = explain(trace, law.catalogue, language);
  return {
    verdict: trace.verdict,
    word: words.values[trace.verdict],
    sentence,
    reasons: inTheWay(trace.root).map((node) => reasonOf(node, trace, language)),
    remarks: [...remarks],
    tree: [...tree],
    used: [...used],
    pack: law.packs.find(({ id }) => id === trace.pack)?.name ?? trace.pack,
    toCompare: trace.toCompare.length > 0 || namedIn(trace.root).some(({ checked }) => checked === "unknown"),
  };
}

const noVerdict: Readonly<Record<Language, string>> = { vi: "Không kết luận", en: "No verdict" };

function reasonOf(node: Node, trace: Trace, language: Language): ReasonView {
  const words = lawWords[language];
  const numbered = node.have !== undefined && node.need !== undefined;
  return {
    value: node.value,
    word: words.values[node.value],
    says: node.says ?? "",
    have: numbered ? node.have! : null,
    need: numbered ? node.need! : null,
    short: numbered ? (node.short ?? null) : null,
    lacking: (node.lacking ?? []).map((lack) => words.lack(nameLack(lack, theLaw().catalogue))),
    citation: node.cite === undefined ? "" : writeCitation(node.cite, trace.instrument),
    checked: node.checked === undefined ? "" : words.checked[node.checked],
    note: node.note ?? "",
  };
}
