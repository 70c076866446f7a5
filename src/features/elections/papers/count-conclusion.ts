import { dayOf, writeDay } from "../../../basics/instant.ts";
import type { Block } from "../../../engines/document/index.ts";
import { enteredWords, heldAt, sayIn, type YearFacts } from "../../year/index.ts";
import { type SignedResult, unitOf, type Vote } from "../model.ts";
import { unitName } from "../on-vote.ts";
import { onTheBallot } from "../standing.ts";
import type { ElectedHeadship } from "../headship/index.ts";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** What the count came to and what the rulebook asks next. */
export function conclusion(vote: Vote, { verdict, step, deputy }: SignedResult, year: YearFacts): Block[] {
  const say = sayIn(year);
  const names = (units: readonly string[]) => units.map((nominee) => unitName(year, unitOf(nominee))).join("; ");
  const honoured = verdict.nominees.filter(({ outcome }) => outcome === "honoured").map(({ nominee }) => nominee);
  const title = vote.subject.kind === "title";
  const said =
    honoured.length === 0
      ? "Không đơn vị nào được chọn ở lượt này."
      : title
        ? say`Cụm đề nghị tặng ${vote.name} cho: ${names(honoured)}. Đây là đề nghị, chưa phải quyết định khen thưởng.`
        : `Trúng cử ${vote.name}: ${names(honoured)}.`;
  const next = {
    done: "",
    "complete-the-count": "",
    "repeat-the-round": "",
    "settle-tie": say("Bằng phiếu, đơn vị cụm trưởng quyết định theo Quy chế."),
    "another-round": `Theo Quy chế, hội nghị bỏ phiếu lượt ${vote.round + 1}.`,
    "head-and-deputy": say("Theo Quy chế, cụm trưởng và cụm phó quyết định phần còn lại."),
    unfilled: "Theo Quy chế, chỗ còn lại để trống.",
    council: "Theo Quy chế, báo cáo Hội đồng xem xét phần còn lại.",
  }[step.step];
  const open = "nominees" in step && step.step !== "unfilled" ? ` Liên quan: ${names(step.nominees)}.` : "";
  return [
    { kind: "paragraph", text: [{ text: "Kết luận: ", bold: true }, { text: said }] },
    ...(deputy?.state === "elected"
      ? [paragraph(say`Đơn vị nhiều phiếu kế tiếp làm cụm phó: ${names(deputy.units)}.`)]
      : []),
    ...(deputy?.state === "tied"
      ? [paragraph(say`Các đơn vị kế tiếp bằng phiếu, chưa phân định cụm phó: ${names(deputy.tie.nominees)}.`)]
      : []),
    ...(next ? [paragraph(`${next}${open}`)] : []),
    ...settlement(vote, year),
  ];
}

function settlement({ settlement }: Vote, year: YearFacts): Block[] {
  if (!settlement) return [];
  const who = settlement.decidedBy.map(({ name, office }) => (office ? `${name}, ${office}` : name)).join("; ");
  const chosen = settlement.honoured.map((unitId) => unitName(year, unitId)).join("; ");
  return [
    paragraph(
      `Quyết định ngày ${writeDay(dayOf(heldAt(settlement)))}${enteredWords(settlement)} của ${who}: ${chosen ? `chọn ${chosen}` : "không chọn đơn vị nào"}. Lý do: ${settlement.reason}`,
    ),
  ];
}

/** The year of office and the hand-over, for an election. */
export function termOfOffice(year: YearFacts, vote: Vote, elected: readonly ElectedHeadship[]): Block[] {
  const own = elected.filter(({ voteId }) => voteId === vote.voteId);
  const handed = own.flatMap(({ handedOverOn }) => (handedOverOn ? [writeDay(handedOverOn)] : []));
  const when =
    handed.length > 0 ? ` Bàn giao ngày ${[...new Set(handed)].join(", ")}.` : " Ngày bàn giao ghi khi bàn giao.";
  return [paragraph(`Nhiệm kỳ: năm ${year.year + 1}.${when}`)];
}

/** What the minutes add below the figures: withdrawals, disagreement with scores, incidents, the sealed packet. */
export function remarks(
  vote: Vote,
  { incidents, packetNumber, againstScores }: SignedResult,
  year: YearFacts,
): Block[] {
  const after = onTheBallot(vote).filter(({ withdrawn }) => withdrawn === "after-opening");
  // An election goes up to nobody: only with proposals are both results sent and explained.
  const explained = vote.subject.kind === "title" ? " Cả hai được gửi kèm, có giải trình." : "";
  const against = againstScores.map(
    ({ honoured, outranked }) =>
      `${unitName(year, unitOf(honoured))} được chọn, ${unitName(year, unitOf(outranked))} có điểm cao hơn`,
  );
  return [
    ...after.map(({ unitId, withdrawnReason }) =>
      paragraph(
        `${unitName(year, unitId)} rút tên sau khi mở bỏ phiếu (${withdrawnReason}); phiếu vẫn được đếm, đơn vị không được suy tôn.`,
      ),
    ),
    ...(against.length > 0 ? [paragraph(`Kết quả bỏ phiếu khác thứ tự điểm: ${against.join("; ")}.${explained}`)] : []),
    paragraph(`Sự việc, ý kiến khiếu nại: ${incidents || "không có"}.`),
    ...(packetNumber ? [paragraph(`Phiếu được niêm phong trong gói số ${packetNumber}.`)] : []),
  ];
}
