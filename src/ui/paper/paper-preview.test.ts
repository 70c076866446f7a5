import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { paperText } from "../../engines/document/index.ts";
import { sampleBallots, sampleMinutes, sampleSubmission } from "../../../test/support/sample-papers.ts";
import { PaperPreview } from "./index.ts";

const shown = (paper: typeof sampleMinutes): string => renderToStaticMarkup(createElement(PaperPreview, { paper }));

/** The words of the page in order, without marks or spaces. */
const wordsOf = (markup: string): string => markup.replace(/<[^>]*>/g, "").replace(/\s/g, "");

test("the preview shows every line of the plain text", () => {
  for (const paper of [sampleMinutes, sampleSubmission]) {
    const words = wordsOf(shown(paper));
    for (const line of paperText(paper).split(/[\n\t]/)) expect(words).toContain(line.replace(/\s/g, ""));
  }
});

test("text that looks like markup stays text", () => {
  const paper = { ...sampleMinutes, blocks: [{ kind: "paragraph", text: "<script>alert(1)</script>" }] } as const;
  expect(shown(paper)).toContain("&lt;script&gt;");
  expect(shown(paper)).not.toContain("<script>");
});

test("each page of ballots is a sheet of its own, and each ballot says when figures are made up", () => {
  const markup = shown(sampleBallots);
  expect(markup.match(/class="sheet /g)).toHaveLength(2);
  expect(markup.match(/\(Số liệu minh hoạ\)/g)).toHaveLength(3);
});
