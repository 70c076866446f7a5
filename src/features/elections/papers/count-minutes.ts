import { copiesOf } from "../copies.ts";
import { clockOf, dayOf, writeDay } from "../../../basics/instant.ts";
import { percentText } from "../../../engines/counting/index.ts";
import type { Block, Cell, Paper } from "../../../engines/document/index.ts";
import {
  enteredWords,
  heldAt,
  keepersOf,
  letterhead,
  type PaperEntry,
  paperOfSubject,
  type PaperSource,
  recipientsOf,
  sayIn,
  type YearFacts,
} from "../../year/index.ts";
import { type SignedResult, unitOf, type Vote } from "../model.ts";
import { unitName } from "../on-vote.ts";
import { conclusion, remarks, termOfOffice } from "./count-conclusion.ts";
import { baseWords, outcomeWords, thresholdWords } from "../rule-words.ts";
import { newWayClause, originWords } from "../origin-words.ts";
import { figuresStaySealed, readersOfFigures, whoCounted } from "../readers-of-figures.ts";
import { sourceOf } from "../sources/index.ts";
import { onTheBallot, openedHeld, openingOf, ruleInForce } from "../standing.ts";
import { electedHeadships, type ElectedHeadship } from "../headship/index.ts";
import { readVote, votesOf } from "../store.ts";
import { chairReasonWords, channelName, invalidReasonName } from "../terms.ts";
import { resultRecord, voidedRecord } from "../records.ts";

/** Minutes of the count, one for each ballot that was signed; a voided one keeps its own. */
export const countMinutes: PaperSource = {
  code: "minutes-of-count",
  group: "at-conference",
  final: [paperOfSubject(resultRecord), paperOfSubject(voidedRecord)],
  list: async (queries, { yearId }) => entries(await votesOf(queries, yearId), (vote) => vote.subject.kind === "title"),
  make: (queries, year, key) => make(queries, year, key),
};

/** Minutes of the election of head and deputy: the same, with the year of office and the units that could not stand. */
export const electionMinutes: PaperSource = {
  code: "minutes-of-election",
  group: "at-conference",
  final: [paperOfSubject(resultRecord), paperOfSubject(voidedRecord)],
  list: async (queries, { yearId }) => entries(await votesOf(queries, yearId), (vote) => vote.subject.kind !== "title"),
  make: (queries, year, key) => make(queries, year, key),
};

function entries(votes: readonly Vote[], which: (vote: Vote) => boolean): PaperEntry[] {
  return votes.filter(which).flatMap((vote): PaperEntry[] => {
    const readers = figuresStaySealed(vote) ? { readers: readersOfFigures, readerIds: whoCounted(vote) } : {};
    const entry = { key: `${vote.voteId}`, title: titleOf(vote), ...readers };
    if (vote.result) return [{ ...entry, state: "ready" as const }];
    if (vote.state === "void") return [];
    return [{ ...entry, state: "not-yet" as const, because: "Trưởng ban kiểm phiếu chưa khoá kết quả." }];
  });
}

const make: PaperSource["make"] = async (queries, year, key) => {
  const vote = await readVote(queries, Number(key));
  if (!vote?.result || vote.yearId !== year.yearId) return undefined;
  return minutesOf(year, vote, vote.result, await electedHeadships(queries, year.yearId));
};

export function minutesOf(
  year: YearFacts,
  vote: Vote,
  result: SignedResult,
  elected: readonly ElectedHeadship[] = [],
): Paper {
  const opening = openingOf(vote);
  const election = vote.subject.kind !== "title";
  return {
    code: election ? "minutes-of-election" : "minutes-of-count",
    title: titleOf(vote),
    illustrative: year.illustrative,
    head: letterhead(year, { kind: "BB", day: opening.conference.day }),
    blocks: [
      { kind: "title", name: "BIÊN BẢN", subject: subjectOf(year, vote) },
      ...beginning(vote, year),
      ...electorate(vote, year),
      ...originOf(vote, result),
      ...figuresOf(vote, result),
      ...table(vote, result, year),
      ...conclusion(vote, result, year),
      ...(election ? termOfOffice(year, vote, elected) : []),
      ...remarks(vote, result, year),
      {
        kind: "paragraph",
        text: `Biên bản lập thành 02 bản, ${readOut(vote)}; ${sourceOf(vote).minutes(vote, result).ended}.`,
      },
    ],
    signatories: signatories(vote, result),
    recipients: figuresStaySealed(vote) ? keepersOf(year) : recipientsOf(year),
  };
}

/** Reading figures aloud would publish them: in a small room the room hears only who reached the votes needed. */
const readOut = (vote: Vote): string =>
  figuresStaySealed(vote)
    ? "kết luận đã đọc trước hội nghị, số phiếu chỉ ghi ở biên bản này theo Quy chế"
    : "đã đọc trước hội nghị";

const originOf = (vote: Vote, result: SignedResult): Block[] =>
  originWords(result, openingOf(vote).newWays ?? []).map(paragraph);

const titleOf = (vote: Vote): string => {
  const kind = vote.subject.kind === "title" ? "Biên bản kiểm phiếu" : "Biên bản bầu";
  const round = vote.round > 1 ? `, lượt ${vote.round}` : "";
  return `${kind}: ${vote.name}${round}${vote.state === "void" ? " (đã huỷ)" : ""}`;
};

function subjectOf(year: YearFacts, { subject, name, round }: Vote): string {
  const what = subject.kind === "title" ? `Kiểm phiếu suy tôn đề nghị tặng ${name} năm ${year.year}` : `Bầu ${name}`;
  return round > 1 ? `${what}, lượt ${round}` : what;
}

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

function beginning(vote: Vote, year: YearFacts): Block[] {
  const {
    openedAt: at,
    heldAt: told,
    conference,
    tellers,
    tellersChosen,
    tellersFromStandingBody,
    chair,
    newWays = [],
    noticeReadBy,
  } = openingOf(vote);
  const withUnit = ({ name, unitId }: (typeof tellers)[number]) =>
    unitId === null ? name : `${name} – ${unitName(year, unitId)}`;
  const head = tellers.filter(({ head }) => head).map(withUnit);
  const members = tellers.filter(({ head }) => !head).map(withUnit);
  const voided = vote.voided
    ? [
        paragraph(
          `Kết quả này đã bị huỷ lúc ${hourOf(heldAt(vote.voided))} ngày ${writeDay(dayOf(heldAt(vote.voided)))}${enteredWords(vote.voided)}, lý do: ${vote.voided.reason}`,
        ),
      ]
    : [];
  return [
    ...voided,
    paragraph(
      `Thời gian mở bỏ phiếu: ${hourOf(openedHeld(vote))}, ngày ${writeDay(dayOf(openedHeld(vote)))}${enteredWords({ at, heldAt: told })}, tại ${conference.name}.`,
    ),
    paragraph(
      `Người điều hành: ${chair.name}${chair.office ? `, ${chair.office}` : ""}.${chair.because ? ` ${sayIn(year)(chairReasonWords[chair.because])}` : ""}`,
    ),
    paragraph(
      `Ban kiểm phiếu (${tellersChosen}) gồm: ${head.join("; ")}, Trưởng ban${members.map((name) => `; ${name}, uỷ viên`).join("")}.${tellersFromStandingBody ? standingBodyWords(vote) : ""}`,
    ),
    ...(newWays.length > 0
      ? [paragraph(`Trước khi mở bỏ phiếu, ${noticeReadBy} xác nhận đã biết: ${newWays.map(newWayClause).join("; ")}.`)]
      : []),
  ];
}

/** Why the tellers are nobody of the cluster, where the standing body sent them. */
function standingBodyWords(vote: Vote): string {
  const nominated = new Set(onTheBallot(vote).map(({ unitId }) => unitId));
  const everyUnit = openingOf(vote).roll.every(({ unitId }) => unitId !== null && nominated.has(unitId));
  const because = everyUnit ? "Mọi đơn vị đều được giới thiệu nên người" : "Người";
  return ` ${because} kiểm phiếu do cơ quan thường trực cử.`;
}

function electorate(vote: Vote, year: YearFacts): Block[] {
  const { roll, quorum } = openingOf(vote);
  const rule = ruleInForce(vote);
  const written = roll.filter(({ way }) => way === "written-opinion");
  const absent = roll.filter(({ way }) => way === "absent");
  const present = roll.length - written.length - absent.length;
  const names = (voters: typeof roll) => voters.map(({ name }) => name).join("; ");
  return [
    paragraph(
      `Số có quyền bỏ phiếu: ${roll.length}; có mặt: ${present}${quorum ? ` (cần ít nhất ${quorum.needed})` : ""}; ý kiến bằng văn bản: ${written.length}${written.length > 0 ? ` (${names(written)})` : ""}; vắng mặt: ${absent.length}${absent.length > 0 ? ` (${names(absent)})` : ""}.`,
    ),
    paragraph(
      `Quy tắc: ${thresholdWords(rule)} tính trên ${sayIn(year)(baseWords(rule.base))}; ${rule.secrecy === "secret" ? "bỏ phiếu kín" : "biểu quyết công khai"}${vote.article ? `, theo ${vote.article} Quy chế` : ""} (bản số ${vote.rulebookNumber}). Lượt ${vote.round}.`,
    ),
    ...(vote.excluded.length > 0
      ? [
          paragraph(
            `Đơn vị không được giới thiệu: ${vote.excluded.map(({ unitId, reason }) => `${unitName(year, unitId)} (${reason})`).join("; ")}.`,
          ),
        ]
      : []),
    ...(vote.subjectTo ? [paragraph(`Kết quả có hiệu lực với điều kiện: ${vote.subjectTo}.`)] : []),
  ];
}

function figuresOf(vote: Vote, { figures }: SignedResult): Block[] {
  const many = figures.length > 1;
  return figures.map((count) => {
    const why = Object.entries(count.invalidBecause)
      .filter(([, ballots]) => ballots)
      .map(([reason, ballots]) => `${invalidReasonName[reason as keyof typeof invalidReasonName]}: ${ballots}`);
    const unused = count.unused === undefined ? "" : ` ${printedWords(count.issued, count.unused, copiesOf(vote))}`;
    if (!sourceOf(vote).leavesBallots(vote))
      return paragraph(`Biểu quyết ${channelName[count.channel]}: ${count.returned} người.`);
    return paragraph(
      `${many ? `Kênh ${channelName[count.channel]}. ` : ""}Số phiếu phát ra: ${count.issued}; thu về: ${count.returned}; không thu về: ${count.issued - count.returned}; hợp lệ: ${count.valid}; không hợp lệ: ${count.invalid}${why.length > 0 ? ` (${why.join("; ")})` : ""}; phiếu trắng: ${count.blank}.${unused}`,
    );
  });
}

/** What was printed, handed out and left over; where the three do not add up the minutes say so themselves. */
function printedWords(issued: number, unused: number, printed: number): string {
  const destroyed = unused === 0 ? "" : "; phiếu không dùng đến đã huỷ trước khi kiểm";
  if (issued + unused === printed)
    return `Số phiếu in: ${printed}, gồm phát ra ${issued} và không dùng đến ${unused}${destroyed}.`;
  return `Số phiếu in theo danh sách: ${printed}; phát ra ${issued} và không dùng đến ${unused}, cộng ${issued + unused}${destroyed}.`;
}

function table(vote: Vote, { figures, verdict }: SignedResult, year: YearFacts): Block[] {
  const chooses = ruleInForce(vote).asks.kind === "choose";
  const tally = (nominee: string, mark: "agree" | "disagree" | "noMark") =>
    `${figures.reduce((sum, { lines }) => sum + (lines.find((line) => line.nominee === nominee)?.[mark] ?? 0), 0)}`;
  const rows = verdict.nominees.map((line, at): Cell[] => {
    const { sum } = line;
    const percent = sum && percentText({ part: sum.votes, whole: sum.base, places: 2 });
    const share = percent ? `${percent.replace(/,?0+$/, "")} %` : "";
    const rest = chooses ? [] : [tally(line.nominee, "disagree"), tally(line.nominee, "noMark")];
    return [
      `${at + 1}`,
      unitName(year, unitOf(line.nominee)),
      tally(line.nominee, "agree"),
      ...rest,
      share,
      outcomeWords(line),
    ];
  });
  const base = verdict.nominees[0]?.sum?.base;
  const share = `Tỷ lệ trên ${sayIn(year)(baseWords(vote.rule.base)).split(",")[0]}${base === undefined ? "" : ` (${base})`}`;
  const ballots = sourceOf(vote).leavesBallots(vote);
  const narrow = { width: 11, align: "center" as const };
  return [
    {
      kind: "table",
      columns: [
        { width: 9, align: "center" },
        { width: 30, align: "left" },
        narrow,
        ...(chooses ? [] : [narrow, narrow]),
        { width: 16, align: "center" },
        { width: 16, align: "center" },
      ],
      header: [
        [
          "STT",
          "Đơn vị",
          chooses ? (ballots ? "Số phiếu bầu" : "Số người bầu") : "Đồng ý",
          ...(chooses ? [] : ["Không đồng ý", ballots ? "Không đánh dấu" : "Không biểu quyết"]),
          share,
          "Kết luận",
        ],
      ],
      rows,
    },
  ];
}

function signatories(vote: Vote, result: SignedResult): NonNullable<Paper["signatories"]> {
  const { head, members } = sourceOf(vote).minutes(vote, result);
  const note = "(Ký, ghi rõ họ tên)";
  return [
    ...(members.length > 0 ? [{ office: "UỶ VIÊN", note, names: [...members] }] : []),
    { office: "TRƯỞNG BAN KIỂM PHIẾU", note, names: [head] },
  ];
}

const hourOf = (instant: string): string => clockOf(instant).replace(":", " giờ ") + " phút";
