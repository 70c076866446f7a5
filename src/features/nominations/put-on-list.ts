import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { dayToJudge, type KeptVerdict, verdictsOn, yearRecords } from "../eligibility/index.ts";
import { awardCatalogue, awardNameIn, type YearFacts } from "../year/index.ts";
import type { YearRanking } from "../scoring/index.ts";
import { actorName } from "./actor-name.ts";
import { Despite, Id, type Nomination, Submitted } from "./model.ts";
import { insertNomination, nominationsOf, writeStep } from "./store.ts";
import { weigh } from "./weigh.ts";
import { refuse, say } from "./refusals.ts";
import { nominationRecord } from "./records.ts";

const OnList = z.strictObject({
  yearId: Id,
  awardCode: z.string().max(80),
  unitId: Id,
  /** When the dossier is meant to be submitted. */
  submitted: Submitted.optional(),
  /** Why the unit is put on the list although its verdict is not “đạt”. */
  despite: Despite.default(""),
});
type OnList = z.infer<typeof OnList>;

interface ListFacts {
  readonly year: YearFacts;
  readonly ranking: YearRanking;
  readonly nominations: readonly Nomination[];
  /** On every unit of the year, for the title and day asked. */
  readonly verdicts: readonly { readonly unitId: number; readonly verdict: KeptVerdict }[];
}

/** The secretary puts a unit on the list for a title, before the cluster votes; the verdict of the day is kept with it. */
export const putOnList = action({
  name: "nominations.put-on-list",
  summary: { vi: "Đưa đơn vị vào danh sách xét danh hiệu", en: "Put a unit on the list for a title" },
  input: OnList,
  allow: toRoles("secretary"),
  load: async ({ tx, now }, { yearId, awardCode, submitted: asked }): Promise<ListFacts> => {
    const records = await yearRecords(tx, yearId);
    const { year, ranking } = records;
    const submitted = asked ?? dayToJudge(year, dayOf(now));
    const verdicts = verdictsOn(records, { awardCode, submitted });
    return { year, ranking, nominations: await nominationsOf(tx, yearId), verdicts };
  },
  decide: decideList,
  record: async ({ tx, now, actor }, { yearId, awardCode, unitId, reason, weighed }) => {
    const made = { yearId, awardCode, unitId, voteId: null, merits: "", at: now };
    const nominationId = await insertNomination(tx, made);
    const step = { state: "scored", onDay: dayOf(now), paper: "", reason, by: actorName(actor), at: now } as const;
    await writeStep(tx, { ...step, ...weighed, nominationId });
    return { nominationId };
  },
  show: ({ awardCode, unitId, weighed }, { nominationId }) => ({ nominationId, awardCode, unitId, ...weighed }),
  answer: (_, { nominationId }) => ({ nominationId }),
  freezes: (_, { nominationId }) => [nominationRecord.of(nominationId)],
  why: ({ despite }) => despite,
  say,
});

export function decideList({ year, ranking, nominations, verdicts }: ListFacts, input: OnList) {
  const { awardCode, unitId } = input;
  if (!awardCatalogue().find(awardCode)) return refuse("award-unknown", { awardCode });
  const unit = year.units.find((each) => each.unitId === unitId && !each.observer);
  if (!unit) return refuse("unit-unknown");
  const title = awardNameIn(year, awardCode);
  if (nominations.some((each) => each.awardCode === awardCode && each.unitId === unitId))
    return refuse("nominated-already", { unit: unit.name, title });
  const verdict = verdicts.find((each) => each.unitId === unitId)?.verdict;
  assert(verdict, `every unit of the year is judged, ${unitId} too`);
  const weighed = weigh([{ unitId, unit: unit.name, verdict, reason: input.despite }], title);
  if (!weighed.ok) return weighed;
  const place = ranking.units.find((each) => each.unitId === unitId);
  const reason = place?.rank ? `Xếp thứ ${place.rank}${ranking.locked ? "" : " (bảng điểm chưa khoá)"}` : "";
  return ok({ ...input, reason, weighed: weighed.value.get(unitId)! });
}
