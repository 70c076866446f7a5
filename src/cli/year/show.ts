import { dayOf, writeDay } from "../../basics/instant.ts";
import type { Language } from "../../basics/words.ts";
import { conferenceStage } from "../../features/conference/index.ts";
import { electionsStage, honouredIn, type Vote, votesOf } from "../../features/elections/index.ts";
import { movementStage } from "../../features/movement/index.ts";
import { sayIn, type StageSource, type YearFacts } from "../../features/year/index.ts";
import { nominationInWords, nominationsStage, readNominations } from "../../features/nominations/index.ts";
import { reportsStage } from "../../features/reports/index.ts";
import { scoringStage } from "../../features/scoring/index.ts";
import type { Queries } from "../../platform/database/index.ts";
import { readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { onThisMachine } from "../machine.ts";
import { findAskedYear, readYearAsked, yearOptions } from "./which-year.ts";

/** Prints where a year stands: who belongs, who leads, which rules, how far, what was voted and proposed. */
export const showYear: Command = {
  name: "year show",
  summary: {
    vi: "Xem một năm thi đua: đơn vị, cụm (khối) trưởng, quy chế, tiến độ, bỏ phiếu, đề nghị",
    en: "Show a cluster-year: units, head, rulebook, progress, votes, nominations",
  },
  usage: "--cluster CODE --year YEAR",
  async run(args, io) {
    const { values } = readArguments(args, { options: yearOptions, required: ["cluster", "year"] });
    const asked = readYearAsked(values);
    return onThisMachine("must-exist", async ({ database }) => {
      const year = await findAskedYear(database.queries, asked, io);
      if (!year) return 1;
      for (const line of await summaryOf(database.queries, year, io.lang)) io.out(line);
      return 0;
    });
  },
};

const labels = {
  vi: {
    year: "Năm",
    illustrative: "Có số liệu minh hoạ",
    motto: "Khẩu hiệu",
    owner: "Cơ quan chủ quản",
    units: "Đơn vị thành viên",
    observer: "quan sát viên",
    head: "Cụm trưởng",
    deputy: "Cụm phó",
    rulebook: "Quy chế",
    version: "phiên bản",
    frozen: "khoá ngày",
    draft: "dự thảo",
    none: "chưa có",
    stages: "Tiến độ",
    votes: "Bỏ phiếu",
    nominations: "Đề nghị khen thưởng",
    round: "lượt",
  },
  en: {
    year: "Year",
    illustrative: "Holds illustrative figures",
    motto: "Motto",
    owner: "Owner",
    units: "Member units",
    observer: "observer",
    head: "Head",
    deputy: "Deputy",
    rulebook: "Rulebook",
    version: "version",
    frozen: "frozen on",
    draft: "draft",
    none: "none yet",
    stages: "Progress",
    votes: "Votes",
    nominations: "Nominations",
    round: "round",
  },
} as const;

const stages: readonly (readonly [string, string, StageSource])[] = [
  ["Phong trào", "Movement", movementStage],
  ["Chấm điểm", "Scoring", scoringStage],
  ["Báo cáo", "Reports", reportsStage],
  ["Hội nghị", "Conference", conferenceStage],
  ["Bỏ phiếu", "Votes", electionsStage],
  ["Đề nghị khen thưởng", "Nominations", nominationsStage],
];

const stateWords = {
  vi: { todo: "chưa bắt đầu", now: "đang làm", done: "xong" },
  en: { todo: "not begun", now: "under way", done: "done" },
} as const;

const voteWords = {
  vi: { prepared: "đã chuẩn bị", open: "đang bỏ phiếu", signed: "đã ký kết quả", void: "đã huỷ" },
  en: { prepared: "prepared", open: "open", signed: "result signed", void: "voided" },
} as const;

async function summaryOf(queries: Queries, year: YearFacts, lang: Language): Promise<readonly string[]> {
  const l = labels[lang];
  const say = sayIn(year);
  const nameOf = (unitId: number): string => year.units.find((unit) => unit.unitId === unitId)?.name ?? "";
  const led = (role: "head" | "deputy"): string =>
    year.headships
      .filter((headship) => headship.role === role)
      .map(({ unitId, chiefName }) => [nameOf(unitId), chiefName].filter(Boolean).join(" – "))
      .join("; ") || l.none;
  const progress = await Promise.all(
    stages.map(async ([vi, en, source]) => {
      const { state, note } = await source(queries, year);
      return `  ${lang === "vi" ? vi : en}: ${stateWords[lang][state]}${note === "" ? "" : ` – ${note}`}`;
    }),
  );
  const votes = await votesOf(queries, year.yearId);
  const nominations = (await readNominations(queries, year.yearId))?.nominations ?? [];
  return [
    `${year.cluster.name} – ${l.year} ${year.year}`,
    ...(year.illustrative ? [l.illustrative] : []),
    `${l.owner}: ${year.cluster.ownerName}`,
    `${l.motto}: ${year.motto === "" ? l.none : `“${year.motto}”`}`,
    `${say(l.head)}: ${led("head")}`,
    `${say(l.deputy)}: ${led("deputy")}`,
    `${l.rulebook}: ${rulebookSaid(year, lang)}`,
    `${l.units} (${year.units.length}):`,
    ...year.units.map((unit, at) => `  ${at + 1}. ${unit.name}${unit.observer ? ` (${l.observer})` : ""}`),
    `${l.stages}:`,
    ...progress,
    `${l.votes}${votes.length === 0 ? `: ${l.none}` : ":"}`,
    ...votes.map((vote) => voteSaid(vote, nameOf, lang)),
    `${l.nominations}${nominations.length === 0 ? `: ${l.none}` : ":"}`,
    ...nominations.map((nomination) => `  ${nominationInWords(year, nomination)}`),
  ];
}

function rulebookSaid({ rulebook }: YearFacts, lang: Language): string {
  const l = labels[lang];
  if (!rulebook) return l.none;
  const frozen = rulebook.frozenAt === null ? l.draft : `${l.frozen} ${writeDay(dayOf(rulebook.frozenAt))}`;
  return `${rulebook.rules.title}, ${l.version} ${rulebook.number}, ${frozen}`;
}

function voteSaid(vote: Vote, nameOf: (unitId: number) => string, lang: Language): string {
  const round = vote.round > 1 ? ` (${labels[lang].round} ${vote.round})` : "";
  const honoured = honouredIn(vote).map(nameOf).join(", ");
  return `  ${vote.name}${round}: ${voteWords[lang][vote.state]}${honoured === "" ? "" : ` – ${honoured}`}`;
}
