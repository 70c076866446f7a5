import { z } from "zod";
import { query } from "../../platform/deeds/index.ts";
import { loadScoring } from "./load-scoring.ts";
import { ranking, totalsOf } from "./ranking.ts";
import { yearWithCriteriaBefore } from "./store.ts";
import { tieFactsOf } from "./store/tie-facts.ts";
import { toThoseWhoSee } from "./who-scores.ts";

/** The whole table: criteria, units, points, totals and ranks. Points and maxima are hundredths. */
export const readTable = query({
  name: "scoring.read-table",
  summary: { vi: "Bảng điểm của năm", en: "The year's score table" },
  input: z.object({ yearId: z.coerce.number().int() }),
  allow: toThoseWhoSee,
  output: z.object({
    criteriaRevision: z.int(),
    scoresRevision: z.int(),
    lockedAt: z.string().nullable(),
    /** The rulebook's scale; null where there is no rulebook yet. */
    scale: z.int().nullable(),
    mayCopy: z.boolean(),
    rows: z.array(
      z.object({
        criterionId: z.int(),
        kind: z.enum(["section", "criterion"]),
        code: z.string(),
        label: z.string(),
        max: z.int().nullable(),
      }),
    ),
    units: z.array(z.object({ unitId: z.int(), name: z.string() })),
    points: z.array(z.object({ criterionId: z.int(), unitId: z.int(), points: z.int() })),
    /** How equal totals are parted, what was stated for it, and the units of whom it is known. */
    ties: z.object({
      rule: z.enum(["same-rank", "outstanding-achievements", "longest-without-flag"]),
      stated: z.array(
        z.object({
          unitId: z.int(),
          outstandingAchievements: z.int().nullable(),
          lastFlagYear: z.int().nullable(),
          note: z.string(),
        }),
      ),
      known: z.array(z.int()),
    }),
    ranking: z.array(
      z.object({
        unitId: z.int(),
        total: z.int(),
        empty: z.int(),
        rank: z.int().nullable(),
        sharedBy: z.int(),
      }),
    ),
  }),
  async read({ queries }, { yearId }) {
    const facts = await loadScoring(queries, yearId);
    const table = facts?.table;
    const units = facts?.units.map(({ unitId, name }) => ({ unitId, name })) ?? [];
    const scale = facts?.year.rulebook?.rules.scoring.scale ?? null;
    const ties = {
      rule: facts?.year.rulebook?.rules.scoring.ties ?? ("same-rank" as const),
      stated: await tieFactsOf(queries, yearId),
      known: [...(facts?.merits.keys() ?? [])],
    };
    const mayCopy = (table?.rows.length ?? 0) === 0 && (await yearWithCriteriaBefore(queries, yearId)) !== undefined;
    if (!table)
      return {
        criteriaRevision: 0,
        scoresRevision: 0,
        lockedAt: null,
        scale,
        mayCopy,
        rows: [],
        units,
        points: [],
        ranking: [],
        ties,
      };
    const points = [...table.points].map(([key, value]) => {
      const [criterionId, unitId] = key.split(":").map(Number) as [number, number];
      return { criterionId, unitId, points: value };
    });
    const totals = totalsOf(
      table,
      units.map(({ unitId }) => unitId),
    );
    return {
      ...table,
      scale,
      mayCopy,
      rows: [...table.rows],
      units,
      points,
      ranking: ranking(totals, facts.merits),
      ties,
    };
  },
});
