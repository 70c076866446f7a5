import { type Facts, keyText, part, recordKind, type Table, unitIn } from "../../platform/records/index.ts";
import { awardCatalogue } from "../year/index.ts";

/** A proposal with every step taken; each step makes its record anew. */
export const nominationRecord = recordKind({
  name: "nomination",
  title: { vi: "đề nghị khen thưởng", en: "nomination" },
  table: "nomination",
  key: ["id"],
  columns: ["yearId", "awardCode", "unitId", "state", "voteId", "merits", "awardRecordId", "createdAt"],
  parts: [
    part("nominationStep", { by: "nominationId" }, [
      ...(["number", "state", "onDay", "paper", "reason", "by", "at", "verdict", "despite"] as const),
    ]),
  ],
  year: { column: "yearId" },
  called: (facts, names) =>
    [titleIn(facts, "nomination"), unitIn(facts, "nomination", names)].filter((word) => word !== "").join(", "),
});

/** The order in which a vote placed its nominees. */
export const orderRecord = recordKind({
  name: "order",
  title: { vi: "thứ tự suy tôn", en: "order of a vote" },
  table: "nominationOrder",
  key: ["voteId"],
  columns: ["yearId", "awardCode", "position", "unitId", "reached"],
  year: { column: "yearId" },
  called: (facts) => titleIn(facts, "nominationOrder"),
});

function titleIn(facts: Facts, table: Table): string {
  const code = keyText(facts[table]?.[0]?.["awardCode"]);
  return awardCatalogue().find(code)?.name ?? code;
}
