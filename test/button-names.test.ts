// Who steers by voice says the word that is seen: the spoken name of a button holds it (WCAG 2.2, 2.5.3).
import { globSync, readFileSync } from "node:fs";
import { parseSync } from "vite";
import { expect, test } from "vitest";

test("the label of a button holds every word that the button may show", () => {
  const told: string[] = [];
  let asked = 0;
  for (const file of globSync("src/features/**/*.tsx"))
    for (const { words, label } of labelledButtons(file, readFileSync(file, "utf8"))) {
      asked++;
      for (const word of words) if (!holds(label, word)) told.push(`${file}: “${word}” is not in ${label}`);
    }
  expect(told).toEqual([]);
  expect(asked).toBeGreaterThan(30);
});

/** A label that hands the whole to a function is trusted to say its part: `placeOf(passage)` says `passage.number`. */
const holds = (label: string, word: string): boolean =>
  spoken(label).includes(spoken(word)) || label.includes(`(${word.split(".", 1)[0]})`);

/** Case and signs before a word are not spoken. */
const spoken = (text: string): string => text.toLowerCase().replace(/^[+←→ ]+/, "");

/** As much of a node of the parsed source as is read here. */
interface Node extends Readonly<Record<string, unknown>> {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Each `<Button label=…>` of a file: the words that may stand between its tags, and the label as the source writes it. */
function labelledButtons(file: string, source: string): readonly { words: readonly string[]; label: string }[] {
  const text = (node: Node): string => source.slice(node.start, node.end);
  return nodesOf(parseSync(file, source).program)
    .filter(({ type }) => type === "JSXElement")
    .flatMap((element) => {
      const { name, attributes } = element["openingElement"] as { name: Node; attributes: Node[] };
      const label = attributes.find(
        (attribute) => attribute["name"] && /^(aria-)?label$/.test(text(attribute["name"] as Node)),
      );
      if (!["Button", "button"].includes(text(name)) || !label) return [];
      return [{ words: (element["children"] as Node[]).flatMap((child) => wordsOf(child, text)), label: text(label) }];
    });
}

/** Plain text, the strings of a choice, or – for any other expression – the expression itself, but words handed in
 *  are judged where they are written. */
function wordsOf(node: Node, text: (node: Node) => string): readonly string[] {
  if (node.type === "JSXText") return text(node).trim() === "" ? [] : [text(node).trim().replace(/\s+/g, " ")];
  if (node.type === "JSXExpressionContainer") return wordsOf(node["expression"] as Node, text);
  if (node.type === "ConditionalExpression")
    return [node["consequent"], node["alternate"]].flatMap((side) => wordsOf(side as Node, text));
  if (node.type === "Literal") return [String(node["value"])].filter((word) => word !== "");
  return node.type === "JSXElement" || text(node) === "props.children" ? [] : [text(node)];
}

function nodesOf(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(nodesOf);
  return "type" in value && "start" in value ? [value as Node, ...inside] : inside;
}
