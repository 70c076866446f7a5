import type { Actor } from "../../src/platform/access/index.ts";
import { appendToLog } from "../../src/platform/log/index.ts";
import { freeze, frozenHere, keep } from "../../src/platform/records/index.ts";
import { tellCareers } from "../../src/features/eligibility/careers/tell-careers.ts";
import { recordPaper } from "../../src/features/eligibility/evidence/record-paper.ts";
import { tellFigures } from "../../src/features/eligibility/figures/tell-figures.ts";
import { liftExclusion } from "../../src/features/eligibility/lift-exclusion.ts";
import { tellPredecessor } from "../../src/features/eligibility/predecessors/tell-predecessor.ts";
import { recordExclusion } from "../../src/features/eligibility/record-exclusion.ts";
import { claimRoad } from "../../src/features/eligibility/roads/claim-road.ts";
import { attestPersons } from "../../src/features/eligibility/screening/attest-persons.ts";
import { recordDecision } from "../../src/features/elections/record-decision.ts";
import { voidVote } from "../../src/features/elections/void-vote.ts";
import { readYear } from "../../src/features/year/index.ts";
import { endHeadship } from "../../src/features/organisations/end-headship.ts";
import { concludeYear } from "../../src/features/oversight/conclude-year.ts";
import { showConclusion } from "../../src/features/oversight/show-conclusion.ts";
import { issuePaper } from "../../src/features/papers/issue-paper.ts";
import { tellClusterOne2020 } from "../../src/features/sample/cluster-one-2020/index.ts";
import { storyIn } from "../../src/features/sample/story.ts";
import { aPaper } from "./a-paper.ts";
import { done, somebody } from "./act.ts";
import type { freshDatabase } from "./database.ts";

type Kept = Awaited<ReturnType<typeof freshDatabase>>;

interface Told {
  readonly yearId: number;
  readonly unitId: number;
  readonly secretary: Actor;
}

/** The sample year, concluded, with something of every kind that records are kept of; told by the product's own deeds. */
export async function everyRecord(database: Kept): Promise<{ readonly yearId: number }> {
  const told = await tellClusterOne2020(storyIn(database, () => {}));
  if (!told.ok) throw new Error("the sample stands in its own way");
  const { yearId } = told.value;
  const secretary = somebody(9, { yearId, role: "secretary", unitId: null });
  const body = somebody(8, { yearId, role: "standing-body", unitId: null });
  const unitIds = (await readYear(database.queries, yearId))!.units.map(({ unitId }) => unitId);
  const hands = unitIds.map((unitId) => ({ unitId, mark: "agree" as const }));
  await done(database, recordDecision, secretary, { yearId, about: "report", wording: "Thông qua báo cáo", hands });
  const issue = { yearId, code: "submission", key: "", number: 7, issuedOn: "2020-12-21", revision: 0 };
  await done(database, issuePaper, secretary, issue);
  await tellFactsOfVerdicts(database, { yearId, unitId: unitIds[1]!, secretary });
  const { rows } = await database.pool.query(
    "select id from vote where kind = 'title' and state = 'signed' order by id desc",
  );
  await done(database, voidVote, body, { voteId: rows[0].id, reason: "Kiểm tra lại danh sách", again: "nothing" });
  const leading = await database.pool.query("select id from headship where year = 2020 and role = 'deputy'");
  const ending = { headshipId: leading.rows[0].id, endedOn: "2020-12-20", endedBecause: "Chuyển công tác" };
  await done(database, endHeadship, body, ending);
  const { open } = (await done(database, showConclusion, body, { yearId }))!;
  const conclusion = { yearId, openSeen: open.map(({ id }) => id), reason: "Năm mẫu kết thúc" };
  await done(database, concludeYear, body, conclusion);
  return { yearId };
}

/** What verdicts rest on that the sample year does without: figures, a former unit, a case, persons, a paper. */
async function tellFactsOfVerdicts(database: Kept, { yearId, unitId, secretary }: Told): Promise<void> {
  const at = { yearId, unitId };
  const paper = "Công văn 7/CV";
  await done(
    database,
    recordPaper,
    secretary,
    aPaper({ ...at, fact: "new-model", onDay: "2020-12-01", number: paper }),
  );
  const counts = { members: 40, completed: 40, advanced: 30, fighters: 5, warned: 0, workers: 50, covered: 50 };
  const figures = { ...counts, targetsSet: 9, targetsMet: 9, targetsExceeded: 8, partyGrade: "good" as const };
  await done(database, tellFigures, secretary, { ...at, figures, source: paper });
  const former = { name: "Đơn vị trước khi sáp nhập", untilDay: "2019-12-31", continues: "yes" as const };
  await done(database, tellPredecessor, secretary, { ...at, ...former, source: paper });
  const open = { why: "complaint" as const, agency: "Thanh tra", paper, reason: "Đang xem xét", fromDay: "2020-12-01" };
  const { exclusionId } = await done(database, recordExclusion, secretary, { ...at, ...open });
  const lifted = { yearId, exclusionId, liftedOn: "2020-12-10", paper, reason: "Đã kết luận" };
  await done(database, liftExclusion, secretary, lifted);
  const persons = { fact: "grade-good", byLevel: "unit" as const, holds: true, paper, onDay: "2020-12-01" };
  await done(database, attestPersons, secretary, { ...at, ...persons, fullNames: ["Nguyễn Văn An"] });
  const claim = { awardCode: "bang-khen-thu-tuong-chinh-phu", submitted: "2020-12-18", road: "Đ71.2.b", revision: 0 };
  await done(database, claimRoad, secretary, { ...at, ...claim });
  const posts = [{ post: "division-head" as const, from: "2015-01-01", where: "Phòng 1" }];
  const career = { unitId, fullName: "Nguyễn Văn An", posts, postsTo: "2020-12-01", woman: false, revision: 0 };
  await done(database, tellCareers, secretary, { yearId, careers: [career], source: paper });
  // Before papers were, confirmations were recorded one by one; an older version's hand writes none any more.
  const single = await database.queries
    .insertInto("attestedFact")
    .values({
      ...{ ...at, fact: "united-and-thrifty", byLevel: "unit", holds: true, paper, onDay: "2020-12-01" },
      ...{ recordedBy: "Thư ký", recordedAt: "2020-12-18T01:00:00.000Z" },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await database.queries.transaction().execute(async (tx) => {
    const records = await freeze(
      tx,
      [{ kind: "confirmation", subject: String(single.id) }],
      "2020-12-18T01:00:00.000Z",
    );
    const line = { at: "2020-12-18T01:00:00.000Z", action: "log.take-over", actor: "operator:test", actorName: "test" };
    const { seq } = await appendToLog(tx, { ...line, yearId, what: {}, why: "", froze: frozenHere(records) });
    await keep(tx, records, seq);
  });
}
