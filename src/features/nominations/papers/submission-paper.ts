import { writeDayInWords } from "../../../basics/instant.ts";
import type { Block, Paper } from "../../../engines/document/index.ts";
import { basesInWords, letterhead, type PaperEntry, type PaperSource, recipientsOf, sayIn } from "../../year/index.ts";
import { clusterSigns } from "../../reports/index.ts";
import type { Nomination } from "../model.ts";
import { readNominations, titleName, type YearNominations } from "../read-nominations.ts";
import { weighedIn } from "../weigh.ts";

/** The cluster's submission (tờ trình): what it proposes, on which records it rests. */
export const submissionPaper: PaperSource = {
  code: "submission",
  group: "after-conference",
  list: async (queries, { yearId, year }) => {
    const facts = await readNominations(queries, yearId);
    return [entryOf(`Tờ trình đề nghị khen thưởng năm ${year}`, goingUp(facts?.nominations ?? []))];
  },
  make: async (queries, { yearId }, key) => {
    const facts = await readNominations(queries, yearId);
    if (key !== "" || !facts || goingUp(facts.nominations).length === 0) return undefined;
    return submission(facts);
  },
};

/** A paper on the proposals: nothing to make it from, still to be submitted, or as submitted. */
export function entryOf(title: string, going: readonly Nomination[]): PaperEntry {
  if (going.length === 0) return { key: "", title, state: "not-yet", because: "Chưa có đề nghị từ kết quả suy tôn" };
  const waiting = going.some((each) => each.state === "honoured" || each.state === "returned");
  return { key: "", title, state: waiting ? "draft" : "ready" };
}

/** Those the cluster honoured and did not withdraw. */
export const goingUp = (nominations: readonly Nomination[]): Nomination[] =>
  nominations.filter((each) => each.steps.some((step) => step.state === "honoured") && each.state !== "withdrawn");

function submission(facts: YearNominations): Paper {
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
      ...despiteLine(going),
      { kind: "paragraph", text: "(Có danh sách, biên bản hội nghị và biên bản kiểm phiếu kèm theo)", align: "center" },
      {
        kind: "paragraph",
        text: sayIn(year)(
          "Cụm chịu trách nhiệm về tính chính xác của thông tin trong hồ sơ. Đây là đề nghị; việc khen thưởng do cấp có thẩm quyền quyết định.",
        ),
      },
    ],
    signatories: [clusterSigns(year)],
    recipients: recipientsOf(year, [to]),
  };
}

/** Whoever decides must not learn from an annex that a verdict is wanting. */
function despiteLine(going: readonly Nomination[]): Block[] {
  const despite = going.filter((each) => weighedIn(each)?.despite);
  if (despite.length === 0) return [];
  const count = String(despite.length).padStart(2, "0");
  const text = `Trong đó ${count} đề nghị có kết luận xét điều kiện chưa phải “Đạt”; kết luận, căn cứ và lý do vẫn đề nghị nêu tại danh sách kèm theo.`;
  return [{ kind: "paragraph", text }];
}

function basesOf({ year, votes }: YearNominations, going: readonly Nomination[]): string[] {
  const conferences = going.flatMap((each) => {
    const opening = votes.find((vote) => vote.voteId === each.voteId)?.opening;
    return opening
      ? [
          `Biên bản ${opening.conference.name.replace(/^Hội nghị/, "hội nghị")} ngày ${writeDayInWords(opening.conference.day)}`,
        ]
      : [];
  });
  const minutes = going.flatMap((each) => {
    const honoured = each.steps.find((step) => step.state === "honoured");
    return honoured ? [`${honoured.paper} ngày ${writeDayInWords(honoured.onDay)}`] : [];
  });
  const rules = year.rulebook ? [year.rulebook.rules.title] : [];
  return basesInWords([...new Set([...rules, ...conferences, ...minutes])], ",");
}
