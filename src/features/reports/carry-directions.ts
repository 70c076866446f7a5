import type { Day } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { toRoles, evenConcluded } from "../../platform/access/index.ts";
import { action, type Context } from "../../platform/deeds/index.ts";
import { carryIntoPlan } from "../movement/index.ts";
import { type DirectionFacts, directionFacts } from "./direction-facts.ts";
import { YearInput } from "./model.ts";
import { markCarried, type NewDirection, nextYearOf } from "./store/directions.ts";
import { refuse, say } from "./refusals.ts";

interface CarryingFacts extends DirectionFacts {
  readonly next: { readonly yearId: number; readonly endsOn: Day } | undefined;
}

interface Carrying {
  readonly toYearId: number;
  readonly items: readonly (NewDirection & { readonly directionId: number; readonly dueOn: Day })[];
  readonly already: number;
}

/** The secretary makes the directions items of next year's plan. Each is carried once; doing it again adds only new ones. */
export const carryDirections = action({
  name: "reports.carry-directions",
  summary: { vi: "Chuyển phương hướng vào kế hoạch năm sau", en: "Carry directions into next year's plan" },
  input: YearInput,
  allow: evenConcluded(toRoles("secretary")),
  load: carryingFacts,
  decide: decideCarrying,
  record: async ({ tx, now }, { toYearId, items }) => {
    const planned = items.map(({ text, responsible, unitId, dueOn }) => ({
      ...{ title: text, responsible, unitId, dueOn },
      doneWhen: "marked" as const,
    }));
    const planItemIds = await carryIntoPlan(tx, toYearId, planned);
    for (const [index, { directionId }] of items.entries())
      await markCarried(tx, { directionId, planItemId: planItemIds[index]!, at: now });
  },
  show: ({ toYearId, items, already }) => ({
    toYearId,
    carried: items.map((item) => item.directionId),
    already,
  }),
  say,
});

async function carryingFacts(context: Context, input: { readonly yearId: number }): Promise<CarryingFacts> {
  const facts = await directionFacts(context, input);
  const { year } = facts;
  const next = year && (await nextYearOf(context.tx, { clusterId: year.cluster.clusterId, year: year.year }));
  return { ...facts, next };
}

/** A direction without a day of its own is due when next year ends: a plan's item always has a day. */
export function decideCarrying({ year, directions, next }: CarryingFacts) {
  if (!year) return refuse("not-found", { what: "year" });
  if (directions.length === 0) return refuse("no-directions");
  if (!next) return refuse("next-year-missing", { year: year.year + 1 });
  const open = directions.filter((direction) => direction.carriedTo === null);
  const items = open.map(({ directionId, text, responsible, unitId, dueOn }) => ({
    directionId,
    text,
    responsible,
    unitId,
    dueOn: dueOn ?? next.endsOn,
  }));
  return ok<Carrying>({ toYearId: next.yearId, items, already: directions.length - open.length });
}
