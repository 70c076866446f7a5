import type { ReactElement } from "react";
import type { Checked } from "../../../../engines/law/index.ts";
import { checkedName } from "../../law/terms.ts";

/** How far a sentence was compared with its text: a calm word, framed only where somebody still has to look. */
export function CheckedTag({ checked }: { readonly checked: Checked }): ReactElement {
  return <span className={checked === "verified" ? "chk ok" : "chk"}>{checkedName[checked]}</span>;
}
