import type { Day } from "../../basics/instant.ts";
import type { Catalogue } from "./catalogue/index.ts";
import type { Checked } from "./citation.ts";
import { type Condition, type Leaf, partsOf } from "./condition.ts";
import { historyOf, yearOf } from "./history.ts";
import type { Kind, Route, Year } from "./kinds.ts";
import { leafId } from "./leaf.ts";
import { hasGap } from "./operators/current.ts";
import { operatorOf } from "./operators/index.ts";
import type { Finding, Lack, Scene, Window } from "./scene.ts";
import type { Subject } from "./subject.ts";
import { basisOfRoad, isRoad, leadsTo } from "./road.ts";
import { type Aside, type Assumption, leavesOf, type Node, type Trace } from "./trace.ts";
import { rank, valueOf } from "./value.ts";

/** A standard ready to judge: parameters settled, general conditions of the pack joined to it. */
export interface Rule {
  readonly award: string;
  readonly standard: string;
  readonly pack: string;
  readonly instrument: string;
  readonly checked: Checked;
  readonly basis: Route;
  readonly when: Condition;
  /** Records whose last year ends everything before it. */
  readonly restart: readonly Kind[];
  /** Where the law says so. */
  readonly restartCite: string | undefined;
}

/** Which case is judged: whose facts, up to which year of achievement, submitted on which day. */
export interface Case {
  readonly subject: Subject;
  readonly year: Year;
  readonly day: Day;
  /** The kind of commendation the dossier asks for; "any" counts every route of the law. */
  readonly basis?: Route | "any" | undefined;
  /** The point of the law that the dossier claims ("Đ44.1.e", or the name of a condition): the other roads beside it are not considered. */
  readonly road?: string | undefined;
}

/** Judges one case by one rule, with a reason for every condition. */
export function judgeRule(
  rule: Rule,
  { subject, year, day, basis: asked = rule.basis, road }: Case,
  catalogue: Catalogue,
  standardOf: (award: string) => Trace,
): Trace {
  const basis = road === undefined ? asked : basisOfRoad(rule.when, road, asked);
  const history = historyOf(subject, { day, year }, catalogue);
  const scene: Scene = { history, year, day, restart: rule.restart, windows: new Map(), standardOf };
  const { node } = judgeNode(rule.when, scene, { basis, checked: rule.checked, road, gap: hasGap({ year, day }) });
  const leaves = leavesOf(node);
  return {
    verdict: node.value,
    award: rule.award,
    standard: rule.standard,
    pack: rule.pack,
    instrument: rule.instrument,
    basis,
    road,
    year,
    day,
    root: node,
    toCompare: leaves.filter(({ checked }) => checked === "recalled").map(({ id }) => id ?? ""),
    assumptions: [
      ...history.inferred
        .filter((id) => leaves.some(({ used }) => used?.includes(id)))
        .map((record): Assumption => ({ code: "year-inferred", record })),
      ...restartedBy(rule, scene, leaves),
    ],
  };
}

/** Where years are counted anew after a discipline, its day: else nobody sees why earlier years are not among them. */
function restartedBy({ restart, restartCite }: Rule, { history, day }: Scene, leaves: readonly Node[]): Assumption[] {
  const counted = leaves.some(({ op }) => op === "streak" || op === "count" || op === "chain");
  const ended = history.subject.discipline.flatMap(({ to }) => (to !== undefined && to <= day ? [to] : [])).toSorted();
  const last = ended.at(-1);
  if (restart.length === 0 || !counted || last === undefined) return [];
  return [{ code: "counted-after-discipline", ended: last, cite: restartCite ?? "" }];
}

interface Reading {
  readonly basis: Route | "any";
  readonly checked: Checked;
  readonly road: string | undefined;
  readonly gap: boolean;
}

type Bound = ReadonlyMap<string, Window>;

/** Judges a node and tells the windows it bound, for the conditions that follow it. */
function judgeNode(condition: Condition, scene: Scene, reading: Reading): { node: Node; windows: Bound } {
  const claimed = reading.road !== undefined && leadsTo(condition, reading.road);
  const aside: Aside | undefined =
    condition.route !== undefined && reading.basis !== "any" && condition.route !== reading.basis && !claimed
      ? condition.route
      : undefined;
  const parts = partsOf(condition);
  if (parts === undefined) return judgeLeaf(condition as Leaf, scene, reading, aside);
  const together = "all" in condition;
  const kids: Node[] = [];
  let windows: Bound = scene.windows;
  let inner = scene;
  let ranked = together ? rank.met : rank.unmet;
  const { road } = reading;
  const choosing = road !== undefined && claimed && !together && !isRoad(condition, road);
  for (const part of parts) {
    // No full year lies between the one judged and the day: nothing to ask or to tell.
    if (!reading.gap && (part as Leaf).op === "current") continue;
    const judged = judgeNode(part, inner, reading);
    if (choosing && !leadsTo(part, road)) judged.node = { ...judged.node, aside: "unclaimed" };
    kids.push(judged.node);
    // What one route names is not known to the next.
    if (together && judged.windows !== windows) {
      windows = judged.windows;
      inner = { ...scene, windows };
    }
    if (judged.node.aside !== undefined) continue;
    const value = rank[judged.node.value];
    ranked = together ? Math.min(ranked, value) : Math.max(ranked, value);
  }
  const { says, cite } = condition;
  return { node: { op: together ? "all" : "any", value: valueOf(ranked), says, cite, aside, kids }, windows };
}

function judgeLeaf(
  leaf: Leaf,
  scene: Scene,
  reading: Reading,
  aside: Aside | undefined,
): { node: Node; windows: Bound } {
  const finding: Finding = operatorOf(leaf).judge(leaf, scene);
  const checked = leaf.checked ?? reading.checked;
  const { value, binds, traces, used } = finding;
  const lacking = openMerger(finding.lacking, scene.history.subject);
  // Content that nobody knows decides nothing, whatever the facts.
  const told = checked === "unknown" ? "pending" : value;
  // One shape for every leaf, written at once: a verdict makes some fifty of these.
  const node: Node = {
    op: leaf.op,
    value: told,
    id: leafId(leaf),
    says: leaf.says,
    cite: leaf.cite,
    checked,
    have: finding.have,
    need: finding.need,
    outOf: finding.outOf,
    unit: finding.unit,
    span: finding.span,
    short: told === "met" ? undefined : (finding.short ?? 1),
    note: leaf.note,
    asks:
      leaf.op === "attest" && told !== "met" && checked !== "unknown" ? { fact: leaf.fact, by: leaf.by } : undefined,
    used: used !== undefined && used.length > 0 ? used : undefined,
    lacking: lacking !== undefined && lacking.length > 0 ? lacking : undefined,
    aside,
    kids: traces?.map(nested),
  };
  return { node, windows: binds === undefined ? scene.windows : new Map(scene.windows).set(binds.name, binds.window) };
}

/** Records of units that went into this one are on record: of the years before, it is only unsaid whether they count. */
function openMerger(lacking: Finding["lacking"], { predecessors }: Subject): Finding["lacking"] {
  const open = predecessors.filter(({ continues }) => continues === undefined).map(({ until }) => yearOf(until));
  if (lacking === undefined || open.length === 0) return lacking;
  const merged = Math.max(...open);
  const reaches = ({ years }: Lack): boolean => years !== undefined && years[0] <= merged;
  if (!lacking.some(reaches)) return lacking;
  return [{ fact: "merger" }, ...lacking.filter((lack) => !reaches(lack) || lack.years![1] > merged)];
}

/** Another standard inside this one: its tree, with its verdict as the value. */
const nested = ({ root, verdict, award }: Trace): Node => ({ ...root, value: verdict, id: award });
