import { z } from "zod";
import { type Day, dayOf, daysBetween } from "../../basics/instant.ts";
import { everyRole, type Grant, orAdministrator, roles, toRoles } from "../../platform/access/index.ts";
import type { Queries } from "../../platform/database/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { conferencesOf } from "../conference/index.ts";
import { readYear, type UnitProgress, type YearFacts, sayIn } from "../year/index.ts";
import { roleNames } from "../people/index.ts";
import { reminder } from "./reminder.ts";
import { type DutyLine, sortDuties } from "./sort-duties.ts";
import { dutySources, progressSources, stageSources } from "./sources.ts";

const Line = z.object({
  id: z.string(),
  what: z.string(),
  whose: z.enum(roles),
  /** Who must do it, in words. */
  whom: z.string(),
  dueOn: z.string().nullable(),
  daysLeft: z.int().nullable(),
  at: z.string(),
  button: z.string(),
  /** The text to send. */
  reminder: z.string(),
});

const State = z.enum(["done", "done-late", "doing", "todo", "late"]);

/** Everything the first screen of a year shows to the person who asks, and nothing that does not concern them. */
export const readDay = query({
  name: "today.read-day",
  summary: { vi: "Trang chủ của năm: việc cần làm", en: "The year's first screen: what is to be done" },
  input: z.object({ yearId: z.coerce.number().int() }),
  allow: orAdministrator(toRoles(...everyRole)),
  output: z
    .object({
      today: z.string(),
      /** The next conference that is still to be held. */
      conference: z.object({ name: z.string(), daysLeft: z.int() }).nullable(),
      stages: z.array(
        z.object({ label: z.string(), at: z.string(), state: z.enum(["todo", "now", "done"]), note: z.string() }),
      ),
      mine: z.array(Line),
      others: z.array(Line),
      progressLabels: z.array(z.string()),
      units: z.array(
        z.object({ unitId: z.int(), name: z.string(), leads: z.string(), progress: z.array(State.nullable()) }),
      ),
    })
    .nullable(),
  async read({ queries, actor, now }, { yearId }) {
    const year = await readYear(queries, yearId);
    if (!year) return null;
    const today = dayOf(now);
    const held = actor.kind === "person" ? actor.grants.filter((grant) => grant.yearId === yearId) : [];
    const from = senderOf(held, year);
    // Nobody owes anything to a year that was concluded.
    const sources = year.concludedAt === null ? dutySources : [];
    const duties = (await Promise.all(sources.map((source) => source(queries, year, today)))).flat();
    const sorted = sortDuties(duties, { held, all: held.length === 0, today });
    const stages = await Promise.all(
      stageSources.map(async ({ label, at, source }) => ({ label, at, ...(await source(queries, year)) })),
    );
    const columns = await Promise.all(progressSources.map(({ source }) => source(queries, year, today)));
    const ownUnits = new Set(held.flatMap(({ unitId }) => (unitId === null ? [] : [unitId])));
    const onlyOwn = held.length > 0 && held.every(({ unitId }) => unitId !== null);
    return {
      today,
      conference: await nextConference(queries, { yearId, today }),
      stages,
      mine: sorted.mine.map((line) => inWords(line, year, from)),
      others: sorted.others.map((line) => inWords(line, year, from)),
      progressLabels: progressSources.map(({ label }) => label),
      units: year.units
        .filter(({ unitId, observer }) => !observer && (!onlyOwn || ownUnits.has(unitId)))
        .map(({ unitId, name }) => ({
          unitId,
          name,
          leads: leadsOf(year, unitId),
          progress: progressOf(columns, unitId),
        })),
    };
  },
});

async function nextConference(
  queries: Queries,
  { yearId, today }: { yearId: number; today: Day },
): Promise<{ name: string; daysLeft: number } | null> {
  const ahead = (await conferencesOf(queries, yearId))
    .filter(({ state, day }) => state === "planned" && day >= today)
    .toSorted((a, b) => a.day.localeCompare(b.day));
  const [next] = ahead;
  return next ? { name: next.name, daysLeft: daysBetween({ from: today, to: next.day }) } : null;
}

/** Who signs a reminder: the role of whoever reads the screen. */
function senderOf(held: readonly Grant[], { cluster }: YearFacts): string {
  const role = held.some((grant) => grant.role === "secretary") ? "secretary" : held[0]?.role;
  if (role === undefined) return "quản trị hệ thống";
  return role === "secretary" ? `Thư ký ${cluster.name}` : roleNames[role];
}

function inWords(line: DutyLine, year: YearFacts, from: string): z.input<typeof Line> {
  const whom = whomOf(line, year);
  const addressee = whom.startsWith("Cả ") ? sayIn(year)("các đơn vị trong cụm") : whom;
  return { ...line, whom, reminder: reminder({ ...line, whom: addressee }, from) };
}

/** Names the units while they fit in a line; all of them are “Cả 5 đơn vị”. */
function whomOf({ whose, unitIds }: DutyLine, { units }: YearFacts): string {
  if (unitIds.length === 0) return roleNames[whose];
  const members = units.filter(({ observer, leftOn }) => !observer && leftOn === null);
  if (unitIds.length > 1 && unitIds.length === members.length) return `Cả ${unitIds.length} đơn vị`;
  return unitIds.map((unitId) => units.find((unit) => unit.unitId === unitId)?.name ?? "").join("; ");
}

function leadsOf(of: YearFacts, unitId: number): string {
  const { headships, year } = of;
  const leads = headships.find((headship) => headship.unitId === unitId);
  return leads ? `${sayIn(of)(leads.role === "head" ? "Cụm trưởng" : "Cụm phó")} năm ${year}` : "";
}

const progressOf = (columns: readonly ReadonlyMap<number, UnitProgress>[], unitId: number): (UnitProgress | null)[] =>
  columns.map((column) => column.get(unitId) ?? null);
