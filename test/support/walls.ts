import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deeds } from "../../src/actions.ts";
import { roles } from "../../src/platform/access/index.ts";
import type { AnyDeed } from "../../src/platform/deeds/index.ts";
import { type Attempt, attempts } from "./attempt.ts";
import { rules } from "./conference.ts";
import { freshDatabase } from "./database.ts";
import { apart, type TwoClusters, twoClusters } from "./two-clusters.ts";
import { type Fill, validInput } from "./valid-input.ts";

// Two clusters stand side by side. Somebody of one asks for, or writes, whatever lies in the other: by numbers of it
// alone, and with one such number hidden in an input that is otherwise their own. Inputs are made from each deed's own
// schema, so that a deed added tomorrow is tried as well.

/** Which table's number a field holds. */
const tables: Readonly<Record<string, string>> = {
  ...{ yearId: "cluster_year", voteId: "vote", forVoteId: "vote", unitId: "unit", concernsUnitId: "unit" },
  ...{
    mergedInto: "unit",
    personId: "person",
    conferenceId: "conference",
    grantId: "role_grant",
    grantIds: "role_grant",
  },
  ...{ attendanceId: "attendance", conclusionId: "conclusion", criterionId: "criterion", nominationId: "nomination" },
  ...{ recordId: "award_record", exclusionId: "exclusion", membershipId: "membership", headshipId: "headship" },
  ...{ clusterId: "cluster", ownerId: "owner", callId: "report_call", passageId: "summary_passage" },
  ...{ commentId: "summary_comment", directionId: "direction", deputies: "unit", honoured: "unit" },
  ...{ paperId: "evidence_paper" },
};

function tableOf(deed: AnyDeed, field: string): string | undefined {
  if (field === "itemId") return deed.name.startsWith("movement.") ? "plan_item" : "agenda_item";
  return tables[field];
}

/** Numbers of rows on one side, wherever a field names a row; where there is none yet, one that no row has. */
const numbersOf =
  (deed: AnyDeed, side: TwoClusters["own"], revision?: number): Fill =>
  (field) => {
    if (field === "rules") return rules;
    if (field === "revision") return revision;
    if (field === "nominee" || field === "voter" || field === "marks{}") return `unit:${side["unit"]![0]}`;
    if (field === "clusterCode") return side["cluster"]![0]! < apart ? "cum-1" : "cum-nha";
    const table = tableOf(deed, field);
    return table === undefined ? undefined : (side[table]?.[0] ?? side["unit"]![0]! + 99);
  };

/**
 * The two tests of one stage of the year.
 *
 * @param last the deed after which the sample's telling stops; all of it is told when left out
 */
export function walls(stage: string, last: string | undefined): void {
  describe(`a year ${stage}`, () => beside(last));
}

function beside(last: string | undefined): void {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let world: TwoClusters;
  let attempt: Awaited<ReturnType<typeof attempts>>;

  beforeAll(async () => {
    database = await freshDatabase();
    world = await twoClusters(database, last);
    attempt = await attempts(database);
  }, 120_000);
  afterAll(() => database.remove());

  test("nobody of one cluster gets in by the other's numbers", async () => {
    const through: string[] = [];
    for (const deed of deeds) {
      const raw = readInput(deed, numbersOf(deed, world.other));
      const rule = deed.allow;
      // Whom the rule does not name is turned away before the input is read, as access.test.ts shows of every deed.
      const tried =
        typeof rule.to === "object" && last === undefined ? roles.filter((role) => rule.to.includes(role)) : [];
      for (const role of [...tried, "every" as const]) {
        const { outcome, harm } = await attempt(deed, world.holder(role), raw);
        const kept = typeof rule.to === "object" ? outcome.kind === "not-allowed" : outcome.kind !== "fault";
        if (!kept || harm.length > 0) through.push(told(deed, role, { outcome, harm }));
      }
    }
    expect(through).toEqual([]);
  }, 300_000);

  test("one number of the other cluster, hidden in an input of one's own, does nothing", async () => {
    const through: string[] = [];
    for (const deed of deeds) {
      for (const { place, raw } of await mixedInputs(deed)) {
        const { outcome, harm } = await attempt(deed, world.holder("every"), raw);
        if (outcome.kind === "fault" || harm.length > 0) through.push(told(deed, place, { outcome, harm }));
      }
    }
    expect(through).toEqual([]);
  }, 300_000);

  /** Inputs of one's own with one number exchanged, at every place that holds one, in every variant that goes another way. */
  async function mixedInputs(deed: AnyDeed): Promise<readonly { readonly place: string; readonly raw: object }[]> {
    const made: { readonly place: string; readonly raw: object }[] = [];
    const seen = new Set<string>();
    const variants = deed.kind === "action" ? [0, 1, 2, 3] : [0];
    for (const variant of variants) {
      const { revision, ended } = await ownAttempt(deed, variant);
      const own = numbersOf(deed, world.own, revision);
      const others = numbersOf(deed, world.other);
      for (const place of placesOf(deed, own, variant)) {
        const way = `${ended} ${place}`;
        if (seen.has(way)) continue;
        seen.add(way);
        const fill: Fill = (field, at) => (at === place ? others : own)(field, at);
        made.push({ place, raw: validInput(deed, fill, variant) });
      }
    }
    return made;
  }

  /** How the input ends where all of it is one's own, with the revision that gets it past the question who saved first. */
  async function ownAttempt(
    deed: AnyDeed,
    variant: number,
    revision?: number,
  ): Promise<{ readonly revision: number | undefined; readonly ended: string }> {
    const raw = validInput(deed, numbersOf(deed, world.own, revision), variant);
    const { outcome } = await attempt(deed, world.holder("every"), raw);
    if (outcome.kind !== "refused") return { revision, ended: outcome.kind };
    const { code, now } = outcome.refusal as { readonly code: string; readonly now?: { readonly revision?: number } };
    const again = code === "changed-meanwhile" && revision === undefined && now?.revision !== undefined;
    return again ? ownAttempt(deed, variant, now.revision) : { revision, ended: code };
  }
}

/** The first variant of an input that the deed reads: what is malformed is refused before anybody asks whose it is. */
function readInput(deed: AnyDeed, fill: Fill): object {
  const made = [0, 1, 2, 3, 4, 5].map((variant) => validInput(deed, fill, variant));
  return made.find((raw) => deed.input.safeParse(raw).success) ?? made[0]!;
}

/** Where an input holds numbers of rows. */
function placesOf(deed: AnyDeed, own: Fill, variant: number): readonly string[] {
  const places: string[] = [];
  validInput(
    deed,
    (field, place) => {
      const value = own(field, place);
      if (value !== undefined && field !== "rules" && field !== "revision") places.push(place);
      return value;
    },
    variant,
  );
  return places;
}

function told(deed: AnyDeed, how: string, { outcome, harm }: Attempt): string {
  const more =
    outcome.kind === "fault" ? outcome.error : outcome.kind === "invalid" ? JSON.stringify(outcome.fields) : "";
  return [deed.name, how, outcome.kind, more, ...harm].join(" ");
}
