import type { ReasonView } from "./views.ts";

/** "có 3, cần 5, còn thiếu 2"; empty where one thing is there or not, since numbers then say nothing more. */
export function numbersSaid({ have, need, short }: Pick<ReasonView, "have" | "need" | "short">): string {
  if (have === null || need === null || need === 1) return "";
  return `có ${have}, cần ${need}${short === null ? "" : `, còn thiếu ${short}`}`;
}

/** One condition in the way in one line: the value first, then the condition, có/cần/còn thiếu, what is lacking, the citation. */
export function reasonSaid({ word, says, lacking, citation, ...numbers }: ReasonView): string {
  const detail = [numbersSaid(numbers), ...lacking].filter((part) => part !== "").join("; ");
  return `${word}: ${says}${detail === "" ? "" : ` – ${detail}`}${citation === "" ? "" : ` (${citation})`}`;
}

/** What an officer must go and get. */
export function lackingSaid({ lacking, short, value }: Pick<ReasonView, "lacking" | "short" | "value">): string {
  if (lacking.length > 0) return lacking.join("; ");
  if (value === "pending") return "văn bản xác nhận";
  return short === null ? "–" : String(short);
}
