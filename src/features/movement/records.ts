import { part, recordKind, unitIn, wordsOf } from "../../platform/records/index.ts";

/** The pact as all units signed it. */
export const pactRecord = recordKind({
  name: "pact",
  title: { vi: "giao ước thi đua", en: "pact" },
  table: "pact",
  key: ["yearId"],
  columns: ["undertakings", "place", "signingDay", "signedAt", "number", "reason", "adoptedBy"],
  parts: [part("pactSignatory", { by: "yearId" }, ["unitId", "name", "office", "position"])],
  stands: ({ signedAt }) => signedAt != null,
  year: { column: "yearId" },
});

/** A signed pact that a later version replaced. */
export const pactVersionRecord = recordKind({
  name: "pact-version",
  title: { vi: "phiên bản giao ước đã thay", en: "replaced version of the pact" },
  table: "pactVersion",
  key: ["yearId", "number"],
  columns: [
    ...(["undertakings", "place", "signingDay", "signatories", "reason", "adoptedBy"] as const),
    ...(["signedAt", "replacedAt"] as const),
  ],
  year: { column: "yearId" },
  called: (facts) => wordsOf(facts, "pactVersion", "number"),
});

/** The titles that a unit registered; registering again makes the record anew. */
export const registrationRecord = recordKind({
  name: "registration",
  title: { vi: "đăng ký danh hiệu", en: "registered titles" },
  table: "titleRegistration",
  key: ["yearId", "unitId"],
  columns: ["id", "unitId", "awardCode", "registeredOn"],
  year: { column: "yearId" },
  edition: 2,
  called: (facts, names) => unitIn(facts, "titleRegistration", names),
});
