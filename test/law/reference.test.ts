// Where the law of the day is not entered, the law before it is read for reference, with the regulation that was laid over it.
import { expect, test } from "vitest";
import {
  expiredSaid,
  judge,
  judgeForReference,
  type Law,
  lawRefused,
  namedRefusal,
  Subject,
} from "../../src/engines/law/index.ts";
import { say } from "../../src/basics/words.ts";
import { shippedLaw } from "./shipped.ts";

const law = shippedLaw();
const subject = Subject.parse({ kind: "collective", name: "Sở thử" });
const asked = { award: "co-thi-dua-bo-ban-nganh-tinh", subject, overlay: "bac-ninh-86-2025" };
const endingOn = (to: string | null): Law => ({
  ...law,
  overlays: law.overlays.map((each) =>
    each.content.id === asked.overlay ? { ...each, content: { ...each.content, to } } : each,
  ),
});

test.each(["2026-06-30", "2026-09-30"])(
  "a regulation that ended with the law before, or earlier, is read as it was, and its last day is told",
  (lastDay) => {
    const said = judgeForReference(endingOn(lastDay), { ...asked, submitted: "2026-10-15" });
    if (!said.ok) throw new Error(said.refusal.code);
    expect(said.value.trace.pack).toBe("2022-nd152+bac-ninh-86-2025");
    expect(said.value.expired).toMatchObject({ lastDay });
    expect(expiredSaid(said.value.expired!, "vi")).toMatch(/86\/2025\/QĐ-UBND.*hết hiệu lực sau ngày/);
  },
);

test("facts that only an earlier law asked for are no unknown facts of the reference", () => {
  const attestations = [{ fact: "creative-and-dutiful", year: 2020, by: "unit", document: "12/CV" }];
  const known = Subject.parse({ ...subject, attestations });
  const said = judgeForReference(law, { ...asked, subject: known, submitted: "2026-10-15" });
  expect(said.ok ? "" : said.refusal).toBe("");
});

test("one that goes on is laid over as it stands, and one that nobody knows is still refused", () => {
  const said = judgeForReference(endingOn(null), { ...asked, submitted: "2026-10-15" });
  expect(said.ok && said.value.expired).toBeUndefined();
  const unknown = judgeForReference(law, { ...asked, overlay: "khong-co", submitted: "2026-10-15" });
  expect(unknown).toMatchObject({ refusal: { code: "unknown-overlay", overlay: "khong-co" } });
});

test("a verdict by a regulation that had ended is refused with its name and last day; the last day itself is judged", () => {
  const ended = endingOn("2026-06-30");
  expect(judge(ended, { ...asked, submitted: "2026-06-30" }).ok).toBe(true);
  const refused = judge(ended, { ...asked, submitted: "2026-07-01" });
  if (refused.ok) throw new Error("judged by what had ended");
  expect(refused.refusal).toMatchObject({ code: "unknown-overlay", ended: "2026-06-30" });
  expect(say(lawRefused.vi, namedRefusal(ended, refused.refusal))).toMatch(/86\/2025.*sau ngày 30\/06\/2026/);
});
