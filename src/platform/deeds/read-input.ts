import { z } from "zod";
import type { Language } from "../../basics/words.ts";
import { type Outcome, sentence } from "./outcome.ts";

const vietnamese = z.locales.vi().localeError;
const english = z.locales.en().localeError;

/**
 * Parses an input once, at the door; what is wrong is named field by field in the person's language. Sentences that
 * schemas bring along are Vietnamese: somebody who reads English gets the schema library's own, which say less.
 */
export function readInput(
  schema: z.ZodType,
  raw: unknown,
  language: Language,
): { readonly ok: true; readonly input: never } | { readonly ok: false; readonly outcome: Outcome<never> } {
  const parsed = schema.safeParse(raw, { error: language === "vi" ? vietnamese : english });
  if (parsed.success) return { ok: true, input: parsed.data as never };
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues)
    fields[issue.path.join(".")] ??= language === "vi" ? issue.message : inEnglish(issue);
  return { ok: false, outcome: { kind: "invalid", fields, sentence: sentence("invalid", language) } };
}

function inEnglish(issue: z.core.$ZodIssue): string {
  if (issue.code === "custom") return "This is not right, or does not fit the other fields.";
  const said = english(issue as z.core.$ZodRawIssue);
  return typeof said === "string" ? said : (said?.message ?? "Invalid input");
}
