import { writeHundredths } from "../../../basics/decimal.ts";
import { writeDayInWords } from "../../../basics/instant.ts";
import type { Block, Paper } from "../../../engines/document/index.ts";
import { nomineeOf, type Vote } from "../../elections/index.ts";
import { letterhead, type PaperSource, recipientsOf } from "../../movement/index.ts";
import { clusterSigns } from "../../reports/index.ts";
import { readRanking, type YearRanking } from "../../scoring/index.ts";
import type { Nomination } from "../model.ts";
import { readNominations, titleName, unitName, type YearNominations } from "../read-nominations.ts";

/** The cluster's submission (tờ trình) with the list of those it proposes. */
export const submissionPaper: PaperSource = {
  code: "submission",
  group: "after-conference",
  list: async (queries, { yearId, year }) => {
    const facts = await readNominations(queries, yearId);
    const going = goingUp(facts?.nominations ?? []);
    const title = `Tờ trình đề nghị khen thưởng năm ${year}`;
    if (going.length === 0)
      return [{ key: "", title, state: "not-yet", because: "Chưa có đề nghị từ kết quả suy tôn" }];
    const waiting = going.some((each) => each.state === "honoured" || each.state === "returned");
    return [{ key: "", title, state: waiting ? "draft" : "ready" }];
  },
  make: async (queries, { yearId }, key) => {
    const facts = await readNominations(queries, yearId);
    if (key !== "" || !facts || goingUp(facts.nominations).length === 0) return undefined;
    return submission(facts, await readRanking(queries, yearId));
  },
};

/** Those the cluster honoured and did not withdraw. */
export const goingUp = (nominations: readonly Nomination[]): Nomination[] =>
  nominations.filter((each) => each.steps.some((step) => step.state === "honoured") && each.state !== "withdrawn");

function submission(facts: YearNominations, ranking: YearRanking): Paper {
  const { year } = facts;
  const going = goingUp(facts.nominations);
  const titles = [...Map.groupBy(going, (each) => each.awardCode).entries()];
  const to = year.cluster.standingBodyName || year.cluster.ownerName;
  return {
    code: "to-trinh-de-nghi-khen-thuong",
    title: `Tờ trình đề nghị khen thưởng năm ${year.year}`,
    illustrative: year.illustrative,
    head: letterhead(year, { kind: "TTr" }),
    blocks: [
      { kind: "title", name: "TỜ TRÌNH", subject: `Về việc đề nghị khen thưởng năm ${year.year}` },
      { kind: "addressees", to: [to] },
      { kind: "bases", lines: basesOf(facts, going) },
      {
        kind: "paragraph",
        text: `${year.cluster.name} trình ${to} xem xét, đề nghị khen thưởng năm ${year.year} như sau:`,
      },
      {
        kind: "list",
        ordered: true,
        items: titles.map(
          ([code, each]) => `${titleName(year, code)}: ${String(each.length).padStart(2, "0")} đơn vị được đề nghị.`,
        ),
      },
      { kind: "paragraph", text: "(Có danh sách, biên bản hội nghị và biên bản kiểm phiếu kèm theo)", align: "center" },
      {
        kind: "paragraph",
        text: "Cụm chịu trách nhiệm về tính chính xác của thông tin trong hồ sơ. Đây là đề nghị; việc khen thưởng do cấp có thẩm quyền quyết định.",
      },
      { kind: "signatures", signatories: [clusterSigns(year)] },
      { kind: "page-break" },
      { kind: "title", name: "DANH SÁCH", subject: `Đề nghị khen thưởng năm ${year.year} (kèm theo Tờ trình)` },
      ...titles.flatMap(([code, each]): Block[] => [
        { kind: "heading", level: 1, text: titleName(year, code).toLocaleUpperCase("vi") },
        listTable(each, { facts, ranking }),
      ]),
    ],
    recipients: recipientsOf(year),
  };
}

function basesOf({ year, votes }: YearNominations, going: readonly Nomination[]): string[] {
  const conferences = going.flatMap((each) => {
    const opening = votes.find((vote) => vote.voteId === each.voteId)?.opening;
    return opening
      ? [`Căn cứ biên bản ${opening.conference.name} ngày ${writeDayInWords(opening.conference.day)}`]
      : [];
  });
  const minutes = going.flatMap((each) => {
    const honoured = each.steps.find((step) => step.state === "honoured");
    return honoured ? [`Căn cứ ${honoured.paper} ngày ${writeDayInWords(honoured.onDay)}`] : [];
  });
  const rules = year.rulebook ? [`Căn cứ ${year.rulebook.rules.title}`] : [];
  const lines = [...new Set([...rules, ...conferences, ...minutes])];
  return lines.map((line, index) => `${line}${index < lines.length - 1 ? ";" : ","}`);
}

function listTable(going: readonly Nomination[], of: { facts: YearNominations; ranking: YearRanking }): Block {
  return {
    kind: "table",
    small: true,
    columns: [
      { width: 6, align: "center" },
      { width: 26, align: "left" },
      { width: 28, align: "left" },
      { width: 14, align: "center" },
      { width: 13, align: "center" },
      { width: 13, align: "left" },
    ],
    header: [["STT", "Đơn vị", "Tóm tắt thành tích", "Điểm (xếp thứ)", "Kết quả suy tôn", "Ghi chú"]],
    rows: going.map((nomination, index) => [
      String(index + 1),
      unitName(of.facts.year, nomination.unitId),
      nomination.merits || "Có báo cáo thành tích kèm theo",
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
