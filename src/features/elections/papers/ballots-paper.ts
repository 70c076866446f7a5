import type { BallotCard, Paper } from "../../../engines/document/index.ts";
import { type PaperSource, type YearFacts, paperOfSubject } from "../../year/index.ts";
import { copiesFor } from "../copies.ts";
import type { Vote } from "../model.ts";
import { unitName } from "../on-vote.ts";
import { onTheBallot, ruleInForce } from "../standing.ts";
import { readVote, votesOf } from "../store.ts";
import { openingRecord } from "../records.ts";

/** Printed ballots of one vote: no name, no number that could be tied to a voter. */
export const ballotsPaper: PaperSource = {
  code: "ballots",
  group: "before-conference",
  final: [paperOfSubject(openingRecord)],
  list: async (queries, { yearId }) =>
    (await votesOf(queries, yearId))
      .filter(({ channels, state }) => channels.includes("paper") && state !== "void")
      .map((vote) => {
        const entry = { key: `${vote.voteId}`, title: `Phiếu ${kindOf(vote)}: ${vote.name}${roundOf(vote)}` };
        if (onTheBallot(vote).length === 0)
          return { ...entry, state: "not-yet" as const, because: "Chưa có đơn vị được giới thiệu." };
        return { ...entry, state: vote.state === "prepared" ? ("draft" as const) : ("ready" as const) };
      }),
  make: async (queries, year, key) => {
    const vote = await readVote(queries, Number(key));
    return vote && vote.yearId === year.yearId && onTheBallot(vote).length > 0 ? ballotsOf(year, vote) : undefined;
  },
};

export function ballotsOf(year: YearFacts, vote: Vote): Paper {
  return {
    code: "ballots",
    title: `Phiếu ${kindOf(vote)}: ${vote.name}`,
    illustrative: year.illustrative,
    blocks: [{ kind: "ballots", cards: [cardOf(year, vote)], copies: copiesOf(year, vote), perPage: 2 }],
  };
}

function cardOf(year: YearFacts, vote: Vote): BallotCard {
  const { asks } = ruleInForce(vote);
  const names = onTheBallot(vote).map(({ unitId }) => unitName(year, unitId));
  const list = asks.kind === "list";
  return {
    body: year.cluster.name.toLocaleUpperCase("vi"),
    name: vote.subject.kind === "title" ? "PHIẾU SUY TÔN" : "PHIẾU BẦU",
    subject: `${vote.name}${vote.subject.kind === "title" ? `, năm ${year.year}` : ""}${roundOf(vote)}`,
    instruction: instructionOf(asks),
    choices: asks.kind === "choose" ? ["Bầu"] : ["Đồng ý", "Không đồng ý"],
    nominees: list ? [`Danh sách gồm: ${names.join("; ")}`] : names,
    foot: "Phiếu có dấu của Ban kiểm phiếu. Không ký tên, không ghi tên người bỏ phiếu.",
  };
}

function instructionOf(asks: Vote["rule"]["asks"]): string {
  const void_ = "Phiếu ghi tên ngoài danh sách, có chữ ký hoặc không phải phiếu phát ra là không hợp lệ.";
  switch (asks.kind) {
    case "choose":
      return `Đánh dấu X vào ô “Bầu” của ${asks.atMost === 1 ? "một đơn vị" : `không quá ${asks.atMost} đơn vị`}. Chọn nhiều hơn là không hợp lệ. ${void_}`;
    case "cross-out":
      return `Để nguyên tên đơn vị đồng ý; gạch tên đơn vị không đồng ý. ${void_}`;
    case "list":
      return `Đánh dấu X vào một ô cho cả danh sách. ${void_}`;
    case "approve-each":
      return `Với mỗi đơn vị, đánh dấu X vào một trong hai ô. ${void_}`;
  }
}

function copiesOf({ units }: YearFacts, { opening }: Vote): number {
  const members = units.filter(({ observer, leftOn }) => !observer && leftOn === null);
  return copiesFor(opening?.roll.length ?? members.length);
}

const kindOf = ({ subject }: Vote): string => (subject.kind === "title" ? "suy tôn" : "bầu");
const roundOf = ({ round }: Vote): string => (round > 1 ? `, lượt ${round}` : "");
