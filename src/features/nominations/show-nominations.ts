import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { type Day, dayOf } from "../../basics/instant.ts";
import { inForceOn, nameOn } from "../../engines/law/index.ts";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { keptVerdictOf, sameVerdict, type YearRecords, yearRecords } from "../eligibility/index.ts";
import { honouredFor, type Vote } from "../elections/index.ts";
import { awardCatalogue } from "../year/index.ts";
import { Id, type Nomination } from "./model.ts";
import { following, stateName } from "./terms.ts";
import { pathOf } from "./path.ts";
import {
  nominationInWords,
  readNominations,
  titleName,
  unitName,
  votesToTake,
  type YearNominations,
} from "./read-nominations.ts";
import { submissionOf } from "./take-from-vote.ts";
import { type UnitsAsRecorded, unitsAsRecorded } from "./units-as-recorded.ts";
import { weighedIn } from "./weigh.ts";
import { NominationsView, type NominationView } from "./views.ts";

/** A year's proposals with how far each has come, votes that wait to become proposals, and the order lists. */
export const showNominations = query({
  name: "nominations.show",
  summary: { vi: "Xem các đề nghị khen thưởng", en: "Show the year's proposals" },
  input: z.object({ yearId: Id }),
  allow: toRoles(...everyRole),
  output: NominationsView,
  read: async ({ queries, now }, { yearId }): Promise<NominationsView> => {
    const facts = await readNominations(queries, yearId);
    assert(facts, `a role was held in year ${yearId}`);
    const { year, nominations } = facts;
    const today = dayOf(now);
    const called = await unitsAsRecorded(queries, facts);
    const beside = { records: await yearRecords(queries, yearId), today, called };
    return {
      year: year.year,
      illustrative: year.illustrative,
      today,
      units: year.units.filter((unit) => !unit.observer).map(({ unitId, name }) => ({ unitId, name })),
      titles: awardCatalogue()
        .awards.filter((award) => inForceOn(award, year.endsOn) && award.subjects.includes("collective"))
        .map((award) => ({ code: award.code, name: nameOn(award, year.endsOn) })),
      nominations: nominations.map((nomination) => view(nomination, facts, beside)),
      waiting: votesToTake(facts).flatMap((vote) => waitingView(vote, facts, beside)),
      orders: ordersOf(facts, called),
    };
  },
});

/** What a view tells beside the facts: verdicts as they would be now, units as they were called when recorded. */
interface Beside {
  readonly records: YearRecords;
  readonly today: Day;
  readonly called: UnitsAsRecorded;
}

function view(
  nomination: Nomination,
  { year, votes, nominations }: YearNominations,
  { records, today, called }: Beside,
): NominationView {
  const recorded = called.nomination(nomination.nominationId);
  const vote = votes.find((each) => each.voteId === nomination.voteId);
  const weighed = weighedIn(nomination);
  const submitted = weighed?.verdict.submitted ?? submissionOf(vote, { year, today });
  const verdictNow = keptVerdictOf(records, { ...nomination, submitted });
  return {
    ...nomination,
    weighed: weighed ? { ...weighed, stepName: stateName[weighed.state] } : null,
    verdictNow: weighed && sameVerdict(weighed.verdict, verdictNow) ? null : verdictNow,
    title: titleName(year, nomination.awardCode),
    unit: unitName(recorded, nomination.unitId),
    stateName: stateName[nomination.state],
    inWords: nominationInWords(recorded, nomination),
    path: pathOf(nomination),
    steps: nomination.steps.map((step) => ({ ...step, stateName: stateName[step.state] })),
    possible: [...following[nomination.state]],
    voteVoid: vote?.state === "void",
    otherTitles: nominations
      .filter((other) => other.unitId === nomination.unitId && other !== nomination && other.state !== "withdrawn")
      .map((other) => titleName(year, other.awardCode)),
  };
}

function waitingView(
  vote: Vote,
  { year, votes, nominations }: YearNominations,
  { today, called }: Beside,
): NominationsView["waiting"] {
  if (vote.subject.kind !== "title") return [];
  const { awardCode } = vote.subject;
  const units = honouredFor(votes, vote.subject).map((unitId) => {
    const onList = nominations.find((each) => each.unitId === unitId && each.awardCode === awardCode);
    const name = unitName(called.result(vote.voteId), unitId);
    return { unitId, name, despite: (onList && weighedIn(onList)?.despite) ?? "" };
  });
  return [{ voteId: vote.voteId, name: vote.name, awardCode, submitted: submissionOf(vote, { year, today }), units }];
}

function ordersOf({ year, orders }: YearNominations, called: UnitsAsRecorded): NominationsView["orders"] {
  return [...Map.groupBy(orders, (place) => place.voteId).entries()].map(([voteId, places]) => ({
    voteId,
    title: titleName(year, places[0]!.awardCode),
    places: places.map(({ position, unitId, reached }) => ({
      ...{ position, reached },
      unit: unitName(called.order(voteId), unitId),
    })),
  }));
}
