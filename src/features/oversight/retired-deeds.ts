import { rememberSummary } from "../../platform/deeds/index.ts";

/**
 * Deeds of earlier versions. The log keeps their names for ever, so it goes on telling what was done: whoever renames
 * or removes a deed adds its name and its last words here.
 */
export const retiredDeeds = {
  "eligibility.attest-fact": { vi: "Ghi xác nhận một điều kiện", en: "Record that a fact was confirmed" },
} as const;

for (const [name, summary] of Object.entries(retiredDeeds)) rememberSummary(name, summary);
