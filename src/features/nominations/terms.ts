import type { NominationState } from "./model.ts";

// Words and rules of states for screens and deeds; apart from the schemas, so that a screen loads without them.

/** What may follow what. Nothing skips a stage, and nothing after the cluster's vote goes back before it. */
export const following: Readonly<Record<NominationState, readonly NominationState[]>> = {
  scored: ["eligible", "ineligible", "unknown", "honoured", "withdrawn"],
  eligible: ["ineligible", "unknown", "honoured", "withdrawn"],
  // Honoured all the same only with a written reason.
  ineligible: ["eligible", "unknown", "honoured", "withdrawn"],
  unknown: ["eligible", "ineligible", "honoured", "withdrawn"],
  honoured: ["submitted", "withdrawn"],
  submitted: ["returned", "appraised", "withdrawn"],
  returned: ["submitted", "withdrawn"],
  appraised: ["approved", "cut", "withdrawn"],
  approved: ["awarded", "not-awarded", "cut", "withdrawn"],
  cut: ["approved"],
  awarded: ["revoked"],
  "not-awarded": ["awarded"],
  // A line revoked as wrongly entered, or a decision made anew: awarded again, and both records stay.
  revoked: ["awarded"],
  // Only a new vote of the cluster brings a withdrawn proposal back.
  withdrawn: ["honoured"],
};

/** Results that, entered wrongly or decided anew, are recorded once more: both records stay. */
export const recordedAnew: readonly NominationState[] = ["cut", "not-awarded", "revoked"];

/** Steps that stand on somebody's paper, and steps that need a reason in words. */
export const needsPaper: readonly NominationState[] = ["submitted", "appraised", "approved", "cut", "not-awarded"];
export const needsReason: readonly NominationState[] = ["ineligible", "unknown", "returned", "cut", "withdrawn"];

/** Steps that only the cluster takes, through its secretary: it sends its proposal up, and takes it back. */
export const ofTheClusterAlone: readonly NominationState[] = ["submitted", "withdrawn"];

/** The step forward that is a role's own; another's may be recorded from its paper. */
export const ownStep: Readonly<Record<"secretary" | "standing-body", readonly NominationState[]>> = {
  secretary: ["submitted"],
  "standing-body": ["appraised", "approved", "awarded"],
};

export const stateName: Readonly<Record<NominationState, string>> = {
  scored: "Trong danh sách xét",
  eligible: "Đủ điều kiện",
  ineligible: "Chưa đủ điều kiện",
  unknown: "Chưa rõ điều kiện",
  honoured: "Đã suy tôn",
  submitted: "Đã trình",
  returned: "Trả lại để bổ sung",
  appraised: "Đã thẩm định",
  approved: "Hội đồng thông qua",
  cut: "Hội đồng không thông qua",
  awarded: "Được tặng",
  "not-awarded": "Không được tặng",
  revoked: "Đã huỷ quyết định tặng",
  withdrawn: "Đã rút đề nghị",
};
