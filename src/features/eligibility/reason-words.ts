import type { ReasonView } from "./views.ts";

/** "có 3, cần 5, còn thiếu 2"; empty where one thing is there or not, since numbers then say nothing more. */
export function numbersSaid({ have, need, short }: Pick<ReasonView, "have" | "need" | "short">): string {
  if (have === null || need === null || need === 1) return "";
  return `có ${have}, cần ${need}${short === null ? "" : `, còn thiếu ${short}`}`;
}

/** One condition in the way in one line: the value first, then the condition, có/cần/còn thiếu, what is lacking, the citation. */
export function reasonSaid({ word, says, lacking, asks, citation, ...numbers }: ReasonView): string {
  const detail = [numbersSaid(numbers), ...lacking, asks?.said ?? ""].filter((part) => part !== "").join("; ");
  return `${word}: ${says}${detail === "" ? "" : ` – ${detail}`}${citation === "" ? "" : ` (${citation})`}`;
}

/** What an officer must go and get. */
export function lackingSaid({
  lacking,
  asks,
  short,
  value,
}: Pick<ReasonView, "lacking" | "asks" | "short" | "value">): string {
  if (lacking.length > 0) return lacking.join("; ");
  if (asks) return asks.said;
  if (value === "pending") return "nội dung quy định chưa rõ, cần đối chiếu văn bản gốc";
  return short === null ? "–" : String(short);
}
