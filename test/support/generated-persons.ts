import { sql } from "kysely";
import { Basis } from "../../src/engines/law/index.ts";
import type { Database } from "../../src/platform/database/index.ts";
import { awardCatalogue } from "../../src/features/year/index.ts";
import { seeded } from "../law/random-cases.ts";

/**
 * Persons of one unit with years of grades, awards and confirmations, drawn from a seed: many near the edge of some
 * rule, some revoked, decided late or told twice. Every name and record is made up.
 */
export async function generatedPersons(
  { queries }: Database,
  of: {
    clusterId: number;
    unitId: number;
    years: ReadonlyMap<number, number>;
    persons: number;
    seed: number;
    facts: readonly string[];
  },
): Promise<void> {
  const chance = seeded(of.seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)]!;
  const last = Math.max(...of.years.keys());
  const awards = awardCatalogue().awards.filter(({ subjects }) => subjects.includes("individual"));
  const common = [
    "chien-si-thi-dua-co-so",
    "lao-dong-tien-tien",
    "bang-khen-bo-ban-nganh-tinh",
    "chien-si-thi-dua-bo-ban-nganh-tinh",
  ];
  const lines: object[] = [];
  const told: object[] = [];
  for (let person = 0; person < of.persons; person += 1) {
    const name = `Người minh họa ${person}`;
    const diligence = chance();
    for (const [year, yearId] of of.years) {
      const tell = (fact: string, holds = true): void => {
        told.push({
          yearId,
          unitId: of.unitId,
          fullName: name,
          fact,
          byLevel: pick(["unit", "ministry-province", "central"]),
          holds,
          paper: "Công văn (số liệu minh họa)",
          onDay: `${year + 1}-02-01`,
          recordedBy: "bộ sinh",
          recordedAt: "2026-01-01T00:00:00Z",
        });
      };
      if (chance() < 0.97)
        tell(`grade-${chance() < 0.25 + diligence / 2 ? "excellent" : chance() < 0.9 ? "good" : "completed"}`);
      if (chance() < 0.05) tell("grade-good", chance() < 0.7);
      if (chance() < 0.8) tell("no-discipline");
      if (chance() < 0.5) tell("awards-complete");
      if (chance() < 0.6) tell("nothing-pending", chance() < 0.95);
      if (year >= last - 2) for (const fact of of.facts) if (chance() < 0.75) tell(fact, chance() < 0.93);
      const given = [...common.filter(() => chance() < diligence), ...(chance() < 0.2 ? [pick(awards).code] : [])];
      for (const code of given) {
        const award = awards.find((each) => each.code === code) ?? pick(awards);
        const revoked = chance() < 0.03;
        lines.push({
          ...{
            clusterId: of.clusterId,
            year,
            kind: "named",
            awardCode: award.code,
            family: award.family,
            awardName: award.name,
          },
          ...{
            level: award.level,
            unitId: of.unitId,
            recipient: name,
            individuals: 1,
            decisionNumber: `${lines.length}/QĐ-MH`,
          },
          decidedOn:
            chance() < 0.02
              ? null
              : `${year + (chance() < 0.3 && year < last ? 1 : 0)}-${pick(["03-02", "06-30", "12-20"])}`,
          basis: pick([null, null, "merit", "merit", ...Basis.options]),
          ...{ illustrative: true, recordedAt: "2026-01-01T00:00:00Z" },
          ...(revoked ? { revokedAt: "2026-01-02T00:00:00Z", revokedBecause: "minh họa" } : {}),
        });
      }
    }
  }
  await queries.transaction().execute(async (tx) => {
    // As a restore does: all masks at once, not one by one.
    await sql`set local thidua.restoring = 'on'`.execute(tx);
    for (let at = 0; at < told.length; at += 2000)
      await tx
        .insertInto("personFact")
        .values(told.slice(at, at + 2000) as never)
        .execute();
    for (let at = 0; at < lines.length; at += 2000)
      await tx
        .insertInto("awardRecord")
        .values(lines.slice(at, at + 2000) as never)
        .execute();
    await sql`select rebuild_derived()`.execute(tx);
  });
}
