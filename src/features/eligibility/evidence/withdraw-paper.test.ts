import { expect, test } from "vitest";
import type { EvidencePaper } from "../model.ts";
import { say } from "../refusals.ts";
import { decideWithdrawing } from "./withdraw-paper.ts";

const paper = (paperId: number, withdrawnBecause = ""): EvidencePaper => ({
  ...{ paperId, number: "214/BTĐKT", issuer: "Ban Thi đua – Khen thưởng", onDay: "2020-12-14" },
  ...{ byLevel: "ministry-province", coversTo: null, note: "", recordedBy: "Thư ký", withdrawnBy: "", cells: [] },
  withdrawnBecause,
});

test.each([
  ["that nobody recorded", [paper(2)], { code: "paper-unknown" }],
  [
    "that was taken back before",
    [paper(1, "Ghi nhầm đơn vị")],
    { code: "paper-withdrawn-already", because: "Ghi nhầm đơn vị" },
  ],
  ["that counts, beside one taken back", [paper(2, "Ghi nhầm đơn vị"), paper(1)], undefined],
])("a paper %s is taken back", (_, papers, refusal) => {
  const decided = decideWithdrawing(papers, { yearId: 1, paperId: 1, reason: "Cơ quan ký đã thu hồi" });
  expect(decided.ok ? undefined : decided.refusal).toEqual(refusal);
});

test("a second withdrawal is told the reason of the first", () => {
  expect(say({ code: "paper-withdrawn-already", because: "Ghi nhầm đơn vị" }, "vi")).toContain("Ghi nhầm đơn vị");
});
