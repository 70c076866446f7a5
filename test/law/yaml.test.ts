import { expect, test } from "vitest";
import { leavesOfCondition, sayMistake } from "../../src/engines/law/index.ts";
import { factsIn, readYaml } from "../../src/platform/law-files.ts";
import { shippedLaw } from "./shipped.ts";

const said = (text: string, language: "vi" | "en") =>
  readYaml("luat/co.yaml", text).mistakes.map((mistake) => sayMistake(mistake, language));

test("what is no YAML is told with line and column, in the author's language", () => {
  const twice = "award: co\ntitle: Cờ\naward: co\n";
  expect(said(twice, "vi")).toEqual(["luat/co.yaml: dòng 3, cột 1: một khoá được ghi hai lần"]);
  expect(said(twice, "en")).toEqual(["luat/co.yaml: line 3, column 1: Map keys must be unique"]);
});

test.each([
  ["a:\n\t- b", "thụt dòng bằng phím Tab; hãy dùng dấu cách"],
  ["a:\n   b: 1\n  c: 2", "thụt dòng không khớp, hoặc thiếu dấu đóng ngoặc"],
  ['a: "x', "thiếu dấu ngoặc, dấu nháy hoặc dấu phẩy"],
  ["says: điều kiện: đủ", "có hai dấu hai chấm trên một dòng; hãy đặt nội dung trong dấu nháy"],
  ["a: @x", "nội dung bắt đầu bằng ký hiệu riêng của YAML; hãy đặt trong dấu nháy"],
  ["- a\nb", "có nội dung không đúng chỗ"],
  ["--- a\n--- b", "không phải YAML đúng quy cách"],
])("%j: %s", (text, sentence) => {
  expect(said(text, "vi").join()).toContain(sentence);
});

test("the names of facts found in the text are those that the rules ask for", () => {
  const law = shippedLaw();
  const trees = [
    ...law.packs.flatMap(({ standards, general }) => [
      ...standards.flatMap(({ content }) => content.standards.map(({ when }) => when)),
      ...general.flatMap(({ content }) => content.every.map(({ when }) => when)),
    ]),
    ...law.overlays.flatMap(({ content }) => [
      ...content.add.map(({ when }) => when),
      ...content.define.flatMap(({ standards }) => standards.map(({ when }) => when)),
    ]),
  ];
  const asked = trees.flatMap(leavesOfCondition).flatMap((leaf) => (leaf.op === "attest" ? [leaf.fact] : []));
  expect([...factsIn()].toSorted()).toEqual([...new Set(asked)].toSorted());
});
