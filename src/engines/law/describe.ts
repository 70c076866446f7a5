import type { Catalogue } from "./catalogue/index.ts";
import type { Checked } from "./citation.ts";
import { writeCitation } from "./citation.ts";
import { type Condition, type Leaf, partsOf } from "./condition.ts";
import type { Floor, Selected } from "./kinds.ts";
import type { Numeric } from "./leaf.ts";
import type { Share } from "./operators/share.ts";
import type { NamedKind } from "./fact-names.ts";
import { kindNames, services, subjectFacts } from "./fact-names.vi.ts";
import { type Parameter, settle } from "./standard.ts";
import { vietnamese } from "./words.vi.ts";

/** How a tree of conditions is read aloud, in Vietnamese as the law is. */
export interface Reading {
  readonly catalogue: Catalogue;
  readonly instrument: string;
  readonly checked: Checked;
}

/**
 * A rule as lines of text: each condition in our words, the exact test behind it, its citation, its state of checking.
 * Two conditions that test different things never read the same.
 */
export function describe(condition: Condition, reading: Reading, depth = 0): string[] {
  const indent = "  ".repeat(depth);
  const parts = partsOf(condition);
  const route = condition.route === undefined ? "" : ` (xét theo ${vietnamese.bases[condition.route]})`;
  const cite = condition.cite === undefined ? "" : ` [${writeCitation(condition.cite, reading.instrument)}]`;
  if (parts !== undefined) {
    const head = "all" in condition ? vietnamese.all : vietnamese.any;
    const says = condition.says === undefined ? "" : ` – ${condition.says}`;
    return [
      `${indent}- ${head}${says}${route}${cite}:`,
      ...parts.flatMap((part) => describe(part, reading, depth + 1)),
    ];
  }
  const leaf = condition as Leaf;
  const checked = leaf.checked ?? reading.checked;
  const flag = checked === "verified" ? "" : ` (${vietnamese.checked[checked]})`;
  const note = leaf.note === undefined ? [] : [`${indent}    ${vietnamese.note}: ${leaf.note}`];
  return [`${indent}- ${leaf.says} – ${describeLeaf(leaf, reading.catalogue)}${route}${cite}${flag}`, ...note];
}

/** The exact test of a leaf, generated from its fields. */
export function describeLeaf(leaf: Leaf, catalogue: Catalogue): string {
  const kinds = (selected: Selected): string => selection(selected, catalogue);
  const floors = (after: readonly Floor[]): string => after.map((floor) => `, ${floorText(floor, catalogue)}`).join("");
  switch (leaf.op) {
    case "exists":
      return `có ${kinds(leaf)}${leaf.in === "year" ? " trong năm xét" : ""}`;
    case "streak":
      return `ít nhất ${number(leaf.min)} năm liền đến năm xét có ${kinds(leaf)}${floors(leaf.after)}${
        leaf.as === undefined
          ? ""
          : `; gọi ${leaf.window === "whole-run" ? "cả chuỗi" : "số năm đó"} là thời gian ${leaf.as}`
      }`;
    case "chain":
      return `${number(leaf.times)} lần ${kinds(leaf)}, các lần ${one(leaf.cycle) ? "liền năm" : `liền năm hoặc cách nhau đúng ${number(leaf.cycle)} năm`}${
        leaf.adjacent ? ", lần cuối là năm xét" : ""
      }${floors(leaf.after)}`;
    case "count":
      return `ít nhất ${number(leaf.min)} năm có ${kinds(leaf)}${leaf.within === undefined ? "" : ` trong thời gian ${leaf.within}`}${floors(leaf.after)}`;
    case "gap":
      return `ít nhất ${number(leaf.min)} năm kể từ lần gần nhất có ${kinds(leaf)}`;
    case "none":
      return `không có ${kinds(leaf)} ${leaf.within === "year" ? "trong năm xét" : leaf.within === "ever" ? "từ trước đến nay" : `trong thời gian ${leaf.within}`}`;
    case "not-suspended":
      return "không có việc đang xem xét vào ngày trình";
    case "serve":
      return `${services[leaf.what]} ${months(leaf)}`;
    case "age":
      return `thành lập từ đủ ${number(leaf.min)} năm đến ngày trình`;
    case "attest":
      return `${leaf.ofDisciplined ? "người bị kỷ luật trong năm xét phải được " : ""}${attesters[leaf.by]} xác nhận${one(leaf.min) ? "" : ` ${number(leaf.min)} lần`}${
        leaf.year === "year" ? " cho năm xét" : `, ${withinYears(leaf)}`
      }${leaf.once ? ", mỗi nội dung dùng một lần" : ""}`;
    case "leads":
      return `dẫn đầu ${subjectFacts[leaf.scope]}${leaf.minYears === undefined ? " trong năm xét" : `, phong trào từ ${number(leaf.minYears)} năm`}${
        leaf.review === undefined ? "" : leaf.review === "final" ? ", khi tổng kết" : ", khi sơ kết hoặc tổng kết"
      }`;
    case "members":
      return `${shareText(leaf.test, leaf.who === "workers" || leaf.who === "covered" ? "người lao động" : "thành viên")}: ${subjectFacts[leaf.who]}`;
    case "targets":
      return `${shareText(leaf.test, "chỉ tiêu")}: ${subjectFacts[`targets-${leaf.which}`]} trong năm xét`;
    case "post":
      return `giữ một trong các chức vụ ${leaf.posts.map((each) => subjectFacts[each]).join("; ")} ${months({ ...leaf, real: false })}${leaf.lessForWomen ? ", nữ được giảm một phần ba" : ""}`;
    case "trait":
      return `${leaf.is ? "đúng" : "không"}: ${subjectFacts[leaf.trait].replace(/ hay không$/, "")}`;
    case "meets":
      return `đạt tiêu chuẩn ${leaf.standards.map((code) => nameOf(code, catalogue)).join(" hoặc ")} cùng năm`;
    case "current":
      return "các năm sau năm xét, trước năm trình đều giữ được";
    case "stub":
      return "người có thẩm quyền xem xét";
  }
}

/** In which years a confirmation is sure to count. */
function withinYears({ years, once }: Extract<Leaf, { op: "attest" }>): string {
  if (years === undefined && !once) return "năm nào cũng được";
  if (years === undefined || one(years)) return "của năm xét; của năm trước thì xem xét thêm";
  return `của ${number(years)} năm đến năm xét; cũ hơn thì xem xét thêm`;
}

const attesters = {
  unit: "đơn vị",
  "ministry-province": "bộ, ban, ngành, tỉnh",
  "defence-police": "Bộ Quốc phòng hoặc Bộ Công an",
  central: "cơ quan trung ương",
} as const;

/** What a kind of record is called. */
export const nameOf = (code: string, catalogue: Catalogue): string =>
  kindNames[code as NamedKind] ?? catalogue.find(code)?.name ?? code;

function selection({ of, basis, by }: Selected, catalogue: Catalogue): string {
  const names = of.map((code) => nameOf(code, catalogue)).join(" hoặc ");
  const bases =
    basis.length === 1 && basis[0] === "merit"
      ? ""
      : ` (theo ${basis.map((each) => vietnamese.bases[each]).join(", ")})`;
  return `${names}${bases}${by === undefined ? "" : " do Bộ Quốc phòng hoặc Bộ Công an tặng"}`;
}

function floorText(floor: Floor, catalogue: Catalogue): string {
  const [which, kinds] = "lastOf" in floor ? ["gần nhất", floor.lastOf] : ["đầu tiên", floor.firstOf];
  const point = floor.boundary === "decision" ? "năm quyết định" : "kỳ thành tích";
  return `sau ${point} của lần ${which} được tặng ${selection({ of: kinds, basis: floor.basis }, catalogue)}`;
}

/**
 * A tree with the numbers that are settled, and what may be chosen in the place of those that are not: “1 hoặc 3”.
 *
 * @param set what a regulation settles, by the name of the parameter
 */
export function withChoices(
  when: Condition,
  params: Readonly<Record<string, Parameter>>,
  set: Readonly<Record<string, number>> = {},
): Condition {
  const numbers = Object.entries(params).map(([name, { value, choices }]): [string, Numeric] => [
    name,
    set[name] ?? value ?? { param: (choices ?? []).join(" hoặc ") },
  ]);
  return settle(when, new Map(numbers));
}

const number = (numeric: Numeric): string => (typeof numeric === "number" ? String(numeric) : numeric.param);
const one = (numeric: Numeric): boolean => numeric === 1;

function months({ min, below, real }: Pick<Extract<Leaf, { op: "serve" }>, "min" | "below" | "real">): string {
  const counted = real ? "tháng, không nhân đôi" : "tháng";
  if (below === undefined) return `từ ${number(min)} ${counted}`;
  return min === 0 ? `dưới ${number(below)} ${counted}` : `từ ${number(min)} đến dưới ${number(below)} ${counted}`;
}

function shareText(test: Share, what: string): string {
  if ("atLeastPercent" in test) return `từ ${number(test.atLeastPercent)}% ${what} trở lên`;
  if ("moreThanPercent" in test) return `trên ${number(test.moreThanPercent)}% ${what}`;
  return "atLeast" in test ? `ít nhất ${number(test.atLeast)} ${what}` : `không quá ${number(test.atMost)} ${what}`;
}
