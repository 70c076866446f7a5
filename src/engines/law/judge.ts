import type { Day } from "../../basics/instant.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Checked } from "./citation.ts";
import { type Condition, type Leaf, partsOf } from "./condition.ts";
import { historyOf } from "./history.ts";
import type { Kind, Route, Year } from "./kinds.ts";
import { leafId } from "./leaf.ts";
import { operatorOf } from "./operators/index.ts";
import type { Finding, Scene, Window } from "./scene.ts";
import type { Subject } from "./subject.ts";
import { type Assumption, leavesOf, type Node, type Trace } from "./trace.ts";
import { greatest, least } from "./value.ts";

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
}

/** Which case is judged: whose facts, up to which year of achievement, submitted on which day. */
export interface Case {
  readonly subject: Subject;
  readonly year: Year;
  readonly day: Day;
  /** The kind of commendation the dossier asks for; "any" counts every route of the law. */
  readonly basis?: Route | "any" | undefined;
}

/** Judges one case by one rule, with a reason for every condition. */
export function judgeRule(
  rule: Rule,
  { subject, year, day, basis = rule.basis }: Case,
  catalogue: Catalogue,
  standardOf: (award: string) => Trace,
): Trace {
  const history = historyOf(subject, day, catalogue);
  const scene: Scene = { history, year, day, restart: rule.restart, windows: new Map(), standardOf };
  const { node } = judgeNode(rule.when, scene, { basis, checked: rule.checked });
  const leaves = leavesOf(node);
  const touched = new Set(leaves.flatMap(({ used }) => used ?? []));
  return {
    verdict: node.value,
    award: rule.award,
    standard: rule.standard,
    pack: rule.pack,
    instrument: rule.instrument,
    basis,
    year,
    day,
    root: node,
    toCompare: leaves.filter(({ checked }) => checked === "recalled").map(({ id }) => id ?? ""),
    assumptions: history.inferred
      .filter((id) => touched.has(id))
      .map((record): Assumption => ({ code: "year-inferred", record })),
  };
}

interface Reading {
  readonly basis: Route | "any";
  readonly checked: Checked;
}

type Bound = ReadonlyMap<string, Window>;

/** Judges a node and tells the windows it bound, for the conditions that follow it. */
function judgeNode(condition: Condition, scene: Scene, reading: Reading): { node: Node; windows: Bound } {
  const aside =
    condition.route !== undefined && reading.basis !== "any" && condition.route !== reading.basis
      ? condition.route
      : undefined;
  const parts = partsOf(condition);
  if (parts === undefined) return judgeLeaf(condition as Leaf, scene, reading, aside);
  const together = "all" in condition;
  let windows: Bound = scene.windows;
  const kids: Node[] = [];
  for (const part of parts) {
    const judged = judgeNode(part, { ...scene, windows }, reading);
    kids.push(judged.node);
    // What one route names is not known to the next.
    if (together) windows = judged.windows;
  }
  const counted = kids.filter((kid) => kid.aside === undefined).map(({ value }) => value);
  return {
    windows: together ? windows : scene.windows,
    node: {
      op: together ? "all" : "any",
      value: together ? least(counted) : greatest(counted),
      ...(condition.says === undefined ? {} : { says: condition.says }),
      ...(condition.cite === undefined ? {} : { cite: condition.cite }),
      ...(aside === undefined ? {} : { aside }),
      kids,
    },
  };
}

function judgeLeaf(
  leaf: Leaf,
  scene: Scene,
  reading: Reading,
  aside: Route | undefined,
): { node: Node; windows: Bound } {
  const finding: Finding = operatorOf(leaf).judge(leaf, scene);
  const checked = leaf.checked ?? reading.checked;
  const { value, have, need, outOf, unit, short, span, used, lacking, binds, traces } = finding;
  // Content that nobody knows decides nothing, whatever the facts.
  const told = checked === "unknown" ? "pending" : value;
  return {
    windows: binds === undefined ? scene.windows : new Map(scene.windows).set(binds.name, binds.window),
    node: {
      op: leaf.op,
      value: told,
      id: leafId(leaf),
      says: leaf.says,
      cite: leaf.cite,
      checked,
      ...(leaf.note === undefined ? {} : { note: leaf.note }),
      ...(have === undefined ? {} : { have }),
      ...(need === undefined ? {} : { need }),
      ...(outOf === undefined ? {} : { outOf }),
      ...(unit === undefined ? {} : { unit }),
      ...(told === "met" ? {} : { short: short ?? 1 }),
      ...(span === undefined ? {} : { span }),
      ...(used === undefined || used.length === 0 ? {} : { used }),
      ...(lacking === undefined || lacking.length === 0 ? {} : { lacking }),
      ...(aside === undefined ? {} : { aside }),
      ...(traces === undefined ? {} : { kids: traces.map(nested) }),
    },
  };
}

/** Another standard inside this one: its tree, with its verdict as the value. */
const nested = ({ root, verdict, award }: Trace): Node => ({ ...root, value: verdict, id: award });
