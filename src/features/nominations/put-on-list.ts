import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { dayOf } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { awardCatalogue, awardNameOn, readYear, type YearFacts } from "../movement/index.ts";
import { readRanking, type YearRanking } from "../scoring/index.ts";
import { actorName } from "./actor-name.ts";
import { Id, type Nomination, type NominationRefusal } from "./model.ts";
import { insertNomination, nominationsOf, writeStep } from "./store.ts";
import { refused } from "./words.ts";

const OnList = z.strictObject({ yearId: Id, awardCode: z.string().max(80), unitId: Id });
type OnList = z.infer<typeof OnList>;

interface ListFacts {
  readonly year: YearFacts;
  readonly ranking: YearRanking;
  readonly nominations: readonly Nomination[];
}

/** The secretary puts a unit on the list for a title, before the cluster votes. */
export const putOnList = action({
  name: "nominations.put-on-list",
  summary: { vi: "Đưa đơn vị vào danh sách xét danh hiệu", en: "Put a unit on the list for a title" },
  input: OnList,
  allow: toRoles("secretary"),
  load: async ({ tx }, { yearId }): Promise<ListFacts> => {
    const year = await readYear(tx, yearId);
    assert(year, `a role was held in year ${yearId}`);
    return { year, ranking: await readRanking(tx, yearId), nominations: await nominationsOf(tx, yearId) };
  },
  decide: decideList,
  record: async ({ tx, now, actor }, { yearId, awardCode, unitId, reason }) => {
    const made = { yearId, awardCode, unitId, voteId: null, merits: "", at: now };
    const nominationId = await insertNomination(tx, made);
    const step = { state: "scored", onDay: dayOf(now), paper: "", reason, by: actorName(actor), at: now } as const;
    await writeStep(tx, { ...step, nominationId });
    return { nominationId };
  },
  show: ({ awardCode, unitId }, { nominationId }) => ({ nominationId, awardCode, unitId }),
  words: refused,
});

export function decideList(
  { year, ranking, nominations }: ListFacts,
  input: OnList,
): Result<
  OnList & { readonly reason: string },
  Extract<NominationRefusal, { code: "award-unknown" | "unit-unknown" | "nominated-already" }>
> {
  const { awardCode, unitId } = input;
  if (!awardCatalogue().find(awardCode)) return refuse({ code: "award-unknown", awardCode });
  const unit = year.units.find((each) => each.unitId === unitId && !each.observer);
  if (!unit) return refuse({ code: "unit-unknown" });
  if (nominations.some((each) => each.awardCode === awardCode && each.unitId === unitId))
    return refuse({ code: "nominated-already", unit: unit.name, title: awardNameOn(awardCode, year.endsOn) });
  const place = ranking.units.find((each) => each.unitId === unitId);
  const reason = place?.rank ? `Xếp thứ ${place.rank}${ranking.locked ? "" : " (bảng điểm chưa khoá)"}` : "";
  return ok({ ...input, reason });
}
