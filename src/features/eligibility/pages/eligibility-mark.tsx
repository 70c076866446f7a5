import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useRead } from "../../../ui/index.ts";
import { useYear } from "../../movement/pages/index.ts";
import type { judgeUnit } from "../judge-unit.ts";
import { VerdictMark } from "./verdict-mark.tsx";

/** A nominee's eligibility beside its name before a vote: the verdict and the first reason with its citation. It blocks nothing. */
export function EligibilityMark(props: { readonly unitId: number; readonly awardCode: string }): ReactElement {
  const { year, to } = useYear();
  const { answer, refused } = useRead<typeof judgeUnit>("eligibility.judge", { yearId: year.yearId, ...props });
  if (refused) return <span className="mut sm">{refused.message}</span>;
  const judged = answer?.judged;
  if (!judged) return <span className="mut sm">{answer ? "Không xét" : "Đang đọc…"}</span>;
  const [first] = judged.reasons;
  const more = judged.reasons.length - 1;
  return (
    <>
      <VerdictMark judged={judged} />
      <div className="sm mut">
        {first ? `${first.says}${first.citation === "" ? "" : ` (${first.citation})`}` : ""}
        {judged.verdict === "no-verdict" && judged.sentence}
        {more > 0 && ` và ${more} điều kiện khác`}
      </div>
      <Link to={to("dieu-kien") as never} className="sm">
        Xem điều kiện
      </Link>
    </>
  );
}
