import { expect, test } from "vitest";
import { flagRule } from "../../../test/counting-fixture.ts";
import { countSeenBy, openVote, refusalOf, typed } from "../../../test/support/counting.ts";
import type { Vote } from "./model.ts";
import { say } from "./refusals.ts";
import { decideSigning } from "./sign-result.ts";

const vote = { round: 1, position: 1, subject: { kind: "title", awardCode: "co" }, quotaFacts: {} } as const;
const signed = (more: Partial<Vote>) => {
  const entries = [typed(1, 11), typed(2, 12)];
  const facts = countSeenBy(13, { vote: openVote({ ...vote, ...more }), entries });
  const input = { voteId: 1, incidents: "", packetNumber: "", paper: null, when: null };
  return refusalOf(decideSigning({ ...facts, votes: [], oneBrowser: null }, input));
};

test("a result waits while the figure that its rule counts against is not known", () => {
  const refusal = signed({ rule: { ...flagRule, base: "council-members" } });
  expect(refusal).toEqual({ code: "verdict-waits", missing: ["councilMembers"] });
  expect(refusal !== "accepted" && say(refusal, "vi")).toBe(
    "Chưa kết luận được vì thiếu: số uỷ viên Hội đồng. Đề nghị bổ sung rồi khoá.",
  );
});

test("the same figures are signed where the rule counts against the ballots", () => {
  expect(signed({ rule: { ...flagRule, base: "valid-ballots" } })).toBe("accepted");
});
