import { writeHundredths } from "../../../basics/decimal.ts";
import type { Block, Paper } from "../../../engines/document/index.ts";
import { nomineeOf, type Vote } from "../../elections/index.ts";
import { annexHead, type PaperSource } from "../../year/index.ts";
import { clusterSigns } from "../../reports/index.ts";
import { readRanking, type YearRanking } from "../../scoring/index.ts";
import type { Nomination } from "../model.ts";
import { readNominations, titleName, unitName, type YearNominations } from "../read-nominations.ts";
import { entryOf, goingUp } from "./submission-paper.ts";
import { weighedBlocks } from "./weighed-blocks.ts";

/** The list (danh sách) that goes with the submission, title by title. */
export const listPaper: PaperSource = {
  code: "list-of-proposals",
  group: "after-conference",
  list: async (queries, { yearId, year }) => {
    const facts = await readNominations(queries, yearId);
    return [entryOf(`Danh sách đề nghị khen thưởng năm ${year}`, goingUp(facts?.nominations ?? []))];
  },
  make: async (queries, { yearId }, key) => {
    const facts = await readNominations(queries, yearId);
    if (key !== "" || !facts || goingUp(facts.nominations).length === 0) return undefined;
    return listOf(facts, await readRanking(queries, yearId));
  },
};

function listOf(facts: YearNominations, ranking: YearRanking): Paper {
  const { year } = facts;
  const going = goingUp(facts.nominations);
  const titles = [...Map.groupBy(going, (each) => each.awardCode).entries()];
  return {
    code: "danh-sach-de-nghi-khen-thuong",
    title: `Danh sách đề nghị khen thưởng năm ${year.year}`,
    illustrative: year.illustrative,
    head: annexHead(year),
    blocks: [
      {
        kind: "title",
        name: "DANH SÁCH",
        subject: `Đề nghị khen thưởng năm ${year.year}\n(Kèm theo Tờ trình số ……/TTr-${year.cluster.documentSymbol} ngày …… tháng …… năm 20……)`,
      },
      ...titles.flatMap(([code, each]): Block[] => [
        { kind: "heading", level: 1, text: titleName(year, code).toLocaleUpperCase("vi") },
        listTable(each, { facts, ranking }),
      ]),
      ...weighedBlocks(facts),
      // Closes the list against additions, and goes with the signature to its page.
      { kind: "paragraph", text: `Danh sách này có ${going.length} đề nghị./.` },
    ],
    signatories: [clusterSigns(year)],
  };
}

function listTable(going: readonly Nomination[], of: { facts: YearNominations; ranking: YearRanking }): Block {
  return {
    kind: "table",
    small: true,
    columns: [
      { width: 8, align: "center" },
      { width: 26, align: "left" },
      { width: 26, align: "left" },
      { width: 14, align: "center" },
      { width: 13, align: "center" },
      { width: 13, align: "left" },
    ],
    header: [["STT", "Đơn vị", "Tóm tắt thành tích", "Điểm (xếp thứ)", "Kết quả suy tôn", "Ghi chú"]],
    rows: going.map((nomination, index) => [
      String(index + 1),
      unitName(of.facts.year, nomination.unitId),
      nomination.merits,
      scoreOf(nomination, of.ranking),
      votesFor(nomination, of.facts.votes),
      nomination.steps.findLast((step) => step.state === "honoured")?.reason ?? "",
    ]),
  };
}

function scoreOf({ unitId }: Nomination, ranking: YearRanking): string {
  const place = ranking.units.find((each) => each.unitId === unitId);
  return place?.rank ? `${writeHundredths(place.score)} (${place.rank})` : "";
}

/** Votes as the rulebook lets them leave the minutes: in a small room only that the threshold was reached. */
function votesFor({ unitId, voteId }: Nomination, votes: readonly Vote[]): string {
  const vote = votes.find((each) => each.voteId === voteId);
  const line = vote?.result?.verdict.nominees.find((each) => each.nominee === nomineeOf(unitId));
  if (!vote?.opening?.countsPublished || !line?.sum) return "Đạt";
  return `${line.sum.votes}/${line.sum.base}`;
}
