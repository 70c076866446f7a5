import type { ReasonView } from "./views.ts";

type Numbers = Pick<ReasonView, "have" | "need" | "short" | "unit">;

/** "có 3, cần 5, còn thiếu 2 năm"; empty where one thing is there or not, since numbers then say nothing more. */
export function numbersSaid(numbers: Numbers): string {
  const { have, need, short } = numbers;
  if (have === null || need === null || need === 1) return "";
  const missing = short === null ? "" : `, ${tooMany(numbers) ? "" : "còn thiếu "}${amountSaid(numbers)}`;
  return `có ${have}, cần ${need}${missing}`;
}

/** Of what may not be more than so many, the rest is over, not short. */
const tooMany = ({ have, need }: Numbers): boolean => have !== null && need !== null && have > need;

/** "2 năm", "thừa 2 lần". */
const amountSaid = (numbers: Numbers): string =>
  [tooMany(numbers) ? "thừa" : "", String(numbers.short), numbers.unit].filter((part) => part !== "").join(" ");

/** One condition in the way in one line: the value first, then the condition, có/cần/còn thiếu, what is lacking, the citation. */
export function reasonSaid({ word, says, lacking, asks, citation, ...numbers }: ReasonView): string {
  const detail = [numbersSaid(numbers), ...lacking, asks?.said ?? ""].filter((part) => part !== "").join("; ");
  return `${word}: ${says}${detail === "" ? "" : ` – ${detail}`}${citation === "" ? "" : ` (${citation})`}`;
}

/** What an officer must go and get. */
export function lackingSaid({
  lacking,
  asks,
  value,
  ...numbers
}: Pick<ReasonView, "lacking" | "asks" | "value"> & Numbers): string {
  if (lacking.length > 0) return lacking.join("; ");
  if (asks) return asks.said;
  if (value === "pending") return "nội dung quy định chưa rõ, cần đối chiếu văn bản gốc";
  return numbers.short === null ? "–" : amountSaid(numbers);
}
