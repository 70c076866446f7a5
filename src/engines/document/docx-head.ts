import type { Table } from "docx";
import { rule, wordLine } from "./docx-lines.ts";
import { bareGrid } from "./docx-tables.ts";
import { gap } from "./docx-lines.ts";
import { headLayout } from "./official-layout.ts";
import type { ComposedHead } from "./parts.ts";

/** Issuing body left, national motto right, each over its rule. */
export function wordHead({ left, right, number, dated }: ComposedHead, width: number): Table {
  const leftWidth = (width * headLayout.left) / (headLayout.left + headLayout.right);
  const rightWidth = width - leftWidth;
  return bareGrid(
    [
      [
        [...left.map(wordLine), rule({ length: headLayout.issuerRule, within: leftWidth })],
        [...right.map(wordLine), rule({ length: headLayout.mottoRule, within: rightWidth })],
      ],
      [[number ? wordLine(number) : gap(1)], [dated ? wordLine(dated) : gap(1)]],
    ],
    [leftWidth, rightWidth],
  );
}
