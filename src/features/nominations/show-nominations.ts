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
    const records = await yearRecords(queries, yearId);
    const today = dayOf(now);
    return {
      year: year.year,
      illustrative: year.illustrative,
      today,
      units: year.units.filter((unit) => !unit.observer).map(({ unitId, name }) => ({ unitId, name })),
      titles: awardCatalogue()
        .awards.filter((award) => inForceOn(award, year.endsOn) && award.subjects.includes("collective"))
        .map((award) => ({ code: award.code, name: nameOn(award, year.endsOn) })),
      nominations: nominations.map((nomination) => view(nomination, facts, { records, today })),
      waiting: votesToTake(facts).flatMap((vote) => waitingView(vote, facts, today)),
      orders: ordersOf(facts),
    };
  },
});

function view(
  nomination: Nomination,
  { year, votes, nominations }: YearNominations,
  now: { readonly records: YearRecords; readonly today: Day },
): NominationView {
  const vote = votes.find((each) => each.voteId === nomination.voteId);
  const weighed = weighedIn(nomination);
  const submitted = weighed?.verdict.submitted ?? submissionOf(vote, { year, today: now.today });
  const verdictNow = keptVerdictOf(now.records, { ...nomination, submitted });
  return {
    ...nomination,
    weighed: weighed ? { ...weighed, stepName: stateName[weighed.state] } : null,
    verdictNow: weighed && sameVerdict(weighed.verdict, verdictNow) ? null : verdictNow,
    title: titleName(year, nomination.awardCode),
    unit: unitName(year, nomination.unitId),
    stateName: stateName[nomination.state],
    inWords: nominationInWords(year, nomination),
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
  today: Day,
): NominationsView["waiting"] {
  if (vote.subject.kind !== "title") return [];
  const { awardCode } = vote.subject;
  const units = honouredFor(votes, vote.subject).map((unitId) => {
    const onList = nominations.find((each) => each.unitId === unitId && each.awardCode === awardCode);
    return { unitId, name: unitName(year, unitId), despite: (onList && weighedIn(onList)?.despite) ?? "" };
  });
  return [{ voteId: vote.voteId, name: vote.name, awardCode, submitted: submissionOf(vote, { year, today }), units }];
}

function ordersOf({ year, orders }: YearNominations): NominationsView["orders"] {
  return [...Map.groupBy(orders, (place) => place.voteId).entries()].map(([voteId, places]) => ({
    voteId,
    title: titleName(year, places[0]!.awardCode),
    places: places.map(({ position, unitId, reached }) => ({ position, unit: unitName(year, unitId), reached })),
  }));
}
