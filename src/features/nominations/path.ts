import { writeDay } from "../../basics/instant.ts";
import type { Nomination, NominationState } from "./model.ts";
import { stateName } from "./terms.ts";
import { weighedIn } from "./weigh.ts";

/** A station of the way from the list to the decision. */
export interface Station {
  readonly name: string;
  readonly look: "done" | "now" | "unknown" | "failed" | "todo";
  readonly note: string;
}

interface Stop {
  readonly name: string;
  readonly states: readonly NominationState[];
  /** What stands there before anything happened. */
  readonly awaits: string;
}

const stops: readonly Stop[] = [
  { name: "Vào danh sách", states: ["scored"], awaits: "Thư ký đưa vào danh sách" },
  { name: "Điều kiện", states: ["eligible", "ineligible", "unknown"], awaits: "Chưa ghi kết quả xét" },
  { name: "Suy tôn", states: ["honoured"], awaits: "Hội nghị bỏ phiếu" },
  { name: "Trình", states: ["submitted", "returned"], awaits: "Thư ký trình" },
  { name: "Thẩm định", states: ["appraised"], awaits: "Cơ quan thường trực" },
  { name: "Hội đồng xét", states: ["approved", "cut"], awaits: "Thông qua hoặc không" },
  { name: "Quyết định", states: ["awarded", "not-awarded", "revoked"], awaits: "Được tặng hoặc không" },
];

const failed: readonly NominationState[] = ["ineligible", "cut", "not-awarded", "revoked"];

/** The way of one nomination: what happened where and when, and what comes next. */
export function pathOf({ state, steps }: Pick<Nomination, "state" | "steps">): Station[] {
  const furthest = Math.max(
    ...stops.map((stop, index) => (steps.some((step) => stop.states.includes(step.state)) ? index : -1)),
  );
  const ended = state === "withdrawn" || failed.includes(state) || state === "awarded";
  return stops.map((stop, index) => {
    const step = steps.findLast((each) => stop.states.includes(each.state));
    if (step) {
      const look = step.state === "unknown" ? "unknown" : failed.includes(step.state) ? "failed" : "done";
      const back = step.state === "returned" || step.state === "unknown" || failed.includes(step.state);
      return { name: stop.name, look, note: `${back ? `${stateName[step.state]}, ` : ""}${writeDay(step.onDay)}` };
    }
    const verdict = stop.states.includes("eligible") ? weighedIn({ steps })?.verdict : undefined;
    if (verdict) {
      const look = verdict.verdict === "met" ? "done" : verdict.verdict === "unmet" ? "failed" : "unknown";
      return { name: stop.name, look, note: `${verdict.word}, ${writeDay(verdict.submitted)}` };
    }
    const here = index === furthest + 1 && !ended;
    return { name: stop.name, look: here ? "now" : index < furthest ? "unknown" : "todo", note: stop.awaits };
  });
}
