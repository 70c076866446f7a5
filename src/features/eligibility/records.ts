import { part, recordKind, unitIn, wordsOf } from "../../platform/records/index.ts";

// What a verdict is judged on, frozen as it is recorded: a later word is a row or a record of its own, with its line of
// the log, so that it is told from a row that somebody altered.

const confirmed = ["id", "unitId", "fact", "byLevel", "holds", "paper", "onDay", "coversTo", "withdrawn"] as const;
const recorded = ["recordedBy", "recordedAt"] as const;
const year = { column: "yearId" } as const;
const edition = 2;

/** A paper with every confirmation that it makes; withdrawing makes its record anew. */
export const evidenceRecord = recordKind({
  name: "evidence-paper",
  title: { vi: "văn bản xác nhận", en: "paper that confirms" },
  table: "evidencePaper",
  key: ["id"],
  columns: [
    ...(["yearId", "number", "issuer", "onDay", "byLevel", "coversTo", "note", ...recorded] as const),
    ...(["withdrawnAt", "withdrawnBy", "withdrawnBecause"] as const),
  ],
  parts: [part("attestedFact", { by: "paperId" }, ["yearId", ...confirmed, ...recorded])],
  year,
  edition,
  called: (facts) => wordsOf(facts, "evidencePaper", "number", "issuer"),
});

/** A confirmation that was recorded by itself, before papers were. */
export const confirmationRecord = recordKind({
  name: "confirmation",
  title: { vi: "xác nhận ghi riêng", en: "single confirmation" },
  table: "attestedFact",
  key: ["id"],
  columns: ["yearId", "paperId", ...confirmed, ...recorded],
  stands: ({ paperId }) => paperId == null,
  year,
  edition,
  called: (facts) => wordsOf(facts, "attestedFact", "paper"),
});

/** What one paper says of persons of a unit. */
export const personsRecord = recordKind({
  name: "person-facts",
  title: { vi: "xác nhận cho cá nhân", en: "confirmations about persons" },
  table: "personFact",
  key: ["yearId", "unitId", "paper"],
  columns: ["id", "fullName", "fact", "byLevel", "holds", "onDay", ...recorded],
  year,
  edition,
  called: (facts) => wordsOf(facts, "personFact", "fullName"),
});

/** A case that an agency opened; lifting makes its record anew. */
export const exclusionRecord = recordKind({
  name: "exclusion",
  title: { vi: "lượt tạm dừng xét", en: "exclusion" },
  table: "exclusion",
  key: ["id"],
  columns: [
    ...(["yearId", "unitId", "why", "agency", "paper", "reason", "fromDay", "recordedAt"] as const),
    ...(["liftedOn", "liftedPaper", "liftedReason"] as const),
  ],
  year,
  edition,
  called: (facts, names) => unitIn(facts, "exclusion", names),
});

/** Figures of a unit as they were told once. */
export const figuresRecord = recordKind({
  name: "figures",
  title: { vi: "số liệu của đơn vị", en: "figures of a unit" },
  table: "unitFigures",
  key: ["id"],
  columns: [
    ...(["yearId", "unitId", "members", "completed", "advanced", "fighters", "warned", "workers", "covered"] as const),
    ...(["targetsSet", "targetsMet", "targetsExceeded", "partyGrade", "founded", "traits", "source"] as const),
    ...recorded,
  ],
  year,
  edition,
  called: (facts, names) => unitIn(facts, "unitFigures", names),
});

/** A former unit as it was told once. */
export const predecessorRecord = recordKind({
  name: "predecessor",
  title: { vi: "đơn vị cũ được kế thừa", en: "former unit" },
  table: "unitPredecessor",
  key: ["id"],
  columns: ["yearId", "unitId", "name", "untilDay", "founded", "continues", "source", ...recorded],
  year,
  edition,
  called: (facts) => wordsOf(facts, "unitPredecessor", "name"),
});

/** A version of the point that a dossier claims. */
export const claimRecord = recordKind({
  name: "road-claim",
  title: { vi: "điểm của luật mà hồ sơ đề nghị", en: "point of the law that a dossier claims" },
  table: "roadClaim",
  key: ["id"],
  columns: ["yearId", "unitId", "awardCode", "instrument", "road", "revision", ...recorded],
  year,
  edition,
  called: (facts) => wordsOf(facts, "roadClaim", "instrument", "road"),
});

/** Posts of a person as they were told once. */
export const careerRecord = recordKind({
  name: "career",
  title: { vi: "quá trình giữ chức vụ", en: "posts of a person" },
  table: "personCareer",
  key: ["id"],
  columns: ["yearId", "unitId", "fullName", "posts", "postsTo", "traits", "source", ...recorded],
  year,
  edition,
  called: (facts) => wordsOf(facts, "personCareer", "fullName"),
});
