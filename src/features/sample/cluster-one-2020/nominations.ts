import { z } from "zod";
import { instantOf } from "../../../basics/instant.ts";
import type { Story } from "../story.ts";
import { madeUp } from "./told.ts";
import type { PreparedVote } from "./votes.ts";

/**
 * What the cluster honoured becomes proposals. The report stops there, and so does the sample: nothing is submitted,
 * let alone awarded.
 */
export async function proposeAwards(
  story: Story,
  { yearId, votes }: { readonly yearId: number; readonly votes: readonly PreparedVote[] },
): Promise<void> {
  story.says({ vi: "Đề nghị khen thưởng: từ kết quả suy tôn", en: "proposals: from the signed votes" });
  const at = instantOf("2020-12-18", "15:30");
  const Taken = z.object({ nominationIds: z.array(z.int()) });
  for (const { voteId, units } of votes.filter(({ subject }) => subject.kind === "title")) {
    const reasons = Object.values(units).map((unitId) => ({ unitId, despite }));
    const taking = { yearId, voteId, reasons };
    const { nominationIds } = await story.does("nominations.take-from-vote", at, taking, Taken);
    for (const nominationId of nominationIds)
      await story.does("nominations.write-merits", at, { yearId, nominationId, merits, revision: 2 });
  }
}

const merits = "Thành tích nêu trong báo cáo của đơn vị (nội dung minh hoạ).";

/** No paper of the year tells what the law asks for, so every verdict wants records. */
const despite = `${madeUp}: hồ sơ, văn bản xác nhận còn thiếu sẽ bổ sung trước khi trình.`;
