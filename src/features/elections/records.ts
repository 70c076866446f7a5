import { type Facts, part, recordKind, wordsOf } from "../../platform/records/index.ts";

const year = { column: "yearId" };
/** “Cờ thi đua của Bộ Công an, lượt 2”. */
const called = (facts: Facts): string => {
  const round = wordsOf(facts, "vote", "round");
  return wordsOf(facts, "vote", "name") + (round === "1" ? "" : `, lượt ${round}`);
};
const whichVote = ["yearId", "kind", "awardCode", "name", "round"] as const;

/** Everything that a vote opened with: rule, roll, tellers, nominees. */
export const openingRecord = recordKind({
  name: "opening",
  title: { vi: "mở bỏ phiếu", en: "opening of a vote" },
  table: "vote",
  key: ["id"],
  columns: [
    ...whichVote,
    ...(["position", "channels", "rule", "article", "requires", "rulebookNumber", "quotaFacts", "excluded"] as const),
    ...(["subjectTo", "followsId", "followsBecause", "opening"] as const),
  ],
  parts: [part("voteNominee", { by: "voteId" }, ["unitId", "position", "source", "attested"])],
  stands: ({ opening }) => opening != null,
  year,
  called,
});

/** What the head of the counting committee signed, with what the tellers typed and the hands that were seen. */
export const resultRecord = recordKind({
  name: "result",
  title: { vi: "kết quả bỏ phiếu", en: "result of a vote" },
  table: "vote",
  key: ["id"],
  columns: [...whichVote, "state", "source", "doneBy", "hands", "result"],
  parts: [
    part("voteNominee", { by: "voteId" }, ["unitId", "facts", "withdrawn", "withdrawnReason"]),
    part("tellerEntry", { by: "voteId" }, [
      "seat",
      "enteredBy",
      "figures",
      "enteredAt",
      "comparedBy",
      "comparedAt",
      "changedAfter",
      "takenOverFrom",
    ]),
  ],
  stands: ({ result }) => result != null,
  year,
  called,
});

/** What decided a tie or an open place after the ballots. */
export const settlementRecord = recordKind({
  name: "settlement",
  title: { vi: "quyết định khi phiếu không phân định", en: "settlement of a vote" },
  table: "vote",
  key: ["id"],
  columns: [...whichVote, "settlement"],
  stands: ({ settlement }) => settlement != null,
  year,
  called,
});

/** That a vote was voided, by whom and why. */
export const voidedRecord = recordKind({
  name: "voided",
  title: { vi: "huỷ kết quả bỏ phiếu", en: "voiding of a vote" },
  table: "vote",
  key: ["id"],
  columns: [...whichVote, "state", "voided"],
  stands: ({ voided }) => voided != null,
  year,
  called,
});

/** A simple decision by hand. */
export const decisionRecord = recordKind({
  name: "decision",
  title: { vi: "biểu quyết thông qua", en: "simple decision" },
  table: "simpleDecision",
  key: ["id"],
  columns: ["yearId", "about", "wording", "hands", "adopted", "sum", "decidedAt", "heldAt"],
  year,
  called: (facts) => wordsOf(facts, "simpleDecision", "wording"),
});
