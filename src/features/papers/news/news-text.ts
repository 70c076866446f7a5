import { writeDay } from "../../../basics/instant.ts";
import { sayIn, type YearFacts } from "../../year/index.ts";
import { nominationInWords } from "../../nominations/index.ts";
import type { NewsFacts } from "./news-facts.ts";

/**
 * The news item: headline, lead, then the body, every sentence from a record. Counts of votes and scores are left
 * out: a news item tells outcomes, and a proposal is told as a proposal.
 *
 * @source clusters.md §6.22, the skeleton of a published item
 */
export function newsText(facts: NewsFacts): readonly string[] {
  const { written } = facts;
  return [
    written.headline || headline(facts),
    written.lead || lead(facts),
    composition(facts.year),
    chair(facts),
    movement(facts.year),
    facts.awards,
    discussion(facts),
    ballots(facts),
    election(facts),
    ...topProposals(facts),
  ].filter((paragraph) => paragraph !== "");
}

/** Cluster and owner, once: some clusters carry their owner in their own name. */
const fullName = ({ cluster }: YearFacts): string =>
  cluster.name.includes(cluster.ownerName) ? cluster.name : `${cluster.name} – ${cluster.ownerName}`;

export const headline = ({ year }: Pick<NewsFacts, "year">): string =>
  `${fullName(year)} tổng kết phong trào thi đua năm ${year.year}`;

export const lead = ({ year, conference }: Pick<NewsFacts, "year" | "conference">): string =>
  `Ngày ${writeDay(conference.day)}, tại ${conference.place}, ${fullName(year)} tổ chức ${startingLow(conference.name)}.`;

function composition({ cluster, units }: YearFacts): string {
  const members = units.filter(({ observer }) => !observer).map(({ name }) => name);
  return `${cluster.name} gồm ${members.length} đơn vị: ${listed(members)}.`;
}

/** The head unit's chief by rank and office where that unit chaired; otherwise whoever did. */
function chair({ year, conference }: NewsFacts): string {
  const head = year.headships.find(({ role }) => role === "head");
  const { chair: chaired } = conference.leaders;
  const byHead = head !== undefined && head.chiefName !== "" && chaired.unitId === head.unitId;
  const who = byHead ? [head.chiefName, head.chiefOffice, sayIn(year)("Cụm trưởng")] : [chaired.name, chaired.office];
  return `${who.filter(Boolean).join(", ")}, chủ trì hội nghị.`;
}

const movement = (of: YearFacts): string =>
  of.motto === ""
    ? sayIn(of)`Năm ${of.year}, các đơn vị trong cụm thực hiện phong trào thi đua theo chương trình, kế hoạch công tác.`
    : sayIn(
        of,
      )`Năm ${of.year}, với khẩu hiệu “${of.motto}”, các đơn vị trong cụm thực hiện phong trào thi đua theo chương trình, kế hoạch công tác.`;

function discussion({ year, reportDiscussed, directionsSet }: NewsFacts): string {
  const next = `đề ra phương hướng, biện pháp năm ${year.year + 1}`;
  if (reportDiscussed)
    return `Tại hội nghị, các đại biểu góp ý hoàn thiện dự thảo báo cáo tổng kết${directionsSet ? ` và ${next}` : ""}.`;
  return directionsSet ? `Hội nghị ${next}.` : "";
}

function ballots({ year, votes }: NewsFacts): string {
  const titles = [...new Set(votes.filter(({ subject }) => subject.kind === "title").map(({ name }) => name))];
  return titles.length === 0 ? "" : sayIn(year)`Cụm đã bỏ phiếu suy tôn các đơn vị đề nghị tặng ${listed(titles)}.`;
}

function election({ year, elected }: NewsFacts): string {
  const led = elected.map(({ role, unitId }) => {
    const unit = year.units.find((one) => one.unitId === unitId)?.name ?? "";
    return `${unit} làm ${sayIn(year)(role === "head" ? "Cụm trưởng" : "Cụm phó")}`;
  });
  return led.length === 0 ? "" : `Hội nghị bầu ${listed(led)} năm ${year.year + 1}.`;
}

/** The title that the rulebook votes first is the highest; what became of it is told in the ledger's own words. */
function topProposals({ year, votes, nominations }: NewsFacts): string[] {
  const top = votes.find(({ subject }) => subject.kind === "title")?.subject;
  if (top?.kind !== "title") return [];
  return nominations
    .filter(({ awardCode }) => awardCode === top.awardCode)
    .map((nomination) => nominationInWords(year, nomination));
}

/** “A, B và C”; semicolons would be needed only if a name held a comma. */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} và ${names.at(-1)}`;

const startingLow = (text: string): string => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
