import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useYear } from "../../year/pages/index.ts";
import type { KeptVerdict } from "../views.ts";
import { ReasonsList } from "./reasons-list.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

/** The link stands close below a fold: both need room for a finger. */
const target = { display: "inline-block", lineHeight: "24px", marginTop: 4 } as const;

/** A nominee's eligibility beside its name before a vote: the verdict, then what stands in the way. It blocks nothing. */
export function NomineeVerdict(props: { readonly unitId: number; readonly verdict: KeptVerdict }): ReactElement {
  const { to } = useYear();
  const { verdict, unitId } = props;
  const search = { "danh-hieu": verdict.awardCode, ngay: verdict.submitted, "don-vi": unitId };
  return (
    <>
      <VerdictMark judged={verdict} />
      {verdict.claimed !== null && <div className="sm">Đề nghị theo {verdict.claimed}</div>}
      {verdict.verdict === "no-verdict" && <div className="sm mut">{verdict.sentence}</div>}
      <ReasonsList verdict={verdict} />
      <Link to={to("dieu-kien") as never} search={search as never} className="sm" style={target}>
        Xem điều kiện
      </Link>
    </>
  );
}
