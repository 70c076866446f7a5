import type { ReactElement } from "react";
import { Status, type StatusLook } from "../../../ui/index.ts";
import type { NominationState } from "../model.ts";

const looks: Readonly<Record<NominationState, StatusLook>> = {
  ...{ scored: "todo", eligible: "doing", ineligible: "not-reached", unknown: "unknown", honoured: "doing" },
  ...{ submitted: "doing", returned: "late", appraised: "doing", approved: "doing", cut: "not-reached" },
  ...{ awarded: "reached", "not-awarded": "not-reached", revoked: "not-reached", withdrawn: "not-reached" },
};

/** A nomination's state by shape and word; only “được tặng” is green. */
export function StateMark({ state, word }: { readonly state: NominationState; readonly word: string }): ReactElement {
  return <Status is={looks[state]} word={word} />;
}
