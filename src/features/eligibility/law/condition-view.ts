import {
  type Catalogue,
  type Checked,
  type Condition,
  describeLeaf,
  type Leaf,
  partsOf,
  placeOf,
  writeCitation,
} from "../../../engines/law/index.ts";
import type { ConditionView, SourceView } from "./views.ts";

/** Whose words a condition is read with: the file it stands in tells its instrument and its state of checking. */
export interface Reading {
  readonly catalogue: Catalogue;
  readonly instrument: string;
  readonly checked: Checked;
}

/** A tree of conditions as a reader sees it. */
export function conditionView(condition: Condition, reading: Reading): ConditionView {
  const parts = partsOf(condition);
  const source = condition.cite === undefined ? null : sourceView(condition.cite, reading.instrument);
  const head = { says: condition.says ?? "", route: condition.route ?? null, source };
  if (parts !== undefined) {
    const inner = parts.map((part) => conditionView(part, reading));
    return { ...head, kind: "all" in condition ? "all" : "any", test: "", checked: null, note: "", parts: inner };
  }
  const leaf = condition as Leaf;
  return {
    ...head,
    kind: "leaf",
    test: describeLeaf(leaf, reading.catalogue),
    checked: leaf.checked ?? reading.checked,
    note: leaf.note ?? "",
    parts: [],
  };
}

/** A citation, written out and taken apart so that it can be followed. */
export function sourceView(citation: string, instrument: string): SourceView {
  const place = placeOf(citation, instrument);
  return {
    text: writeCitation(citation, instrument),
    instrument: place?.instrument ?? citation,
    article: place?.article ?? null,
  };
}
