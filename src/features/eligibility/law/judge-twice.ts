import type { Day } from "../../../basics/instant.ts";
import {
  inTheWay,
  judgeIn,
  type Law,
  lawWords,
  type Pack,
  type Trace,
  type WrittenCase,
  writeCitation,
} from "../../../engines/law/index.ts";
import type { CaseTwiceView, SideView } from "./compare-views.ts";

export interface TwoPacks {
  readonly before: Pack;
  readonly after: Pack;
}

/** The same facts, year and day under two packs; undefined when one of them has no standard for it. */
export function judgeTwice(
  law: Law,
  { before, after }: TwoPacks,
  asked: WrittenCase & { readonly award: string; readonly day: Day },
): Omit<CaseTwiceView, "name"> | undefined {
  const first = judgeIn(law, before, asked);
  const second = judgeIn(law, after, asked);
  if (first === undefined || second === undefined) return undefined;
  return { effect: effectOf(first, second), before: sideOf(first), after: sideOf(second) };
}

/** Who passes in one law only is told apart from who is merely told something else. */
function effectOf({ verdict: first }: Trace, { verdict: second }: Trace): CaseTwiceView["effect"] {
  if (first === second) return "same";
  if (second === "met") return "gains";
  return first === "met" ? "loses" : "other";
}

function sideOf(trace: Trace): SideView {
  const reasons = inTheWay(trace.root).map((node) => ({
    says: node.says ?? "",
    numbers: lawWords.vi.numbers(node),
    citation: node.cite === undefined ? "" : writeCitation(node.cite, trace.instrument),
  }));
  // A standard met on the way may ask once more what the award itself asks.
  const told = [...new Map(reasons.map((reason) => [`${reason.says} ${reason.citation}`, reason])).values()];
  const { verdict } = trace;
  return { verdict, reasons: verdict !== "met" && told.length === 0 ? [noRoad(trace)] : told };
}

/** No condition fails, because this law opens no road at all for the kind of commendation asked for. */
const noRoad = ({ basis, instrument }: Trace): SideView["reasons"][number] => ({
  says: `Không có trường hợp khen thưởng theo ${lawWords.vi.bases[basis]}`,
  numbers: "",
  citation: instrument,
});
