import { expect, test } from "vitest";
import { decideJoining } from "./add-member.ts";
import { decideAppointment } from "./appoint-unit.ts";
import { decideCorrection as decideMembership } from "./correct-membership.ts";
import { decideCorrection as decideName } from "./correct-unit-name.ts";
import { decideHeadshipEdit } from "./edit-headship.ts";
import { decideUnitEdit } from "./edit-unit.ts";
import { decideEnding } from "./end-headship.ts";
import { decideLeaving } from "./end-membership.ts";
import { decideRenaming } from "./rename-unit.ts";
import type { HeadshipAt } from "./store/headships.ts";

// Who asks about what is not there, or no longer, is told so; the same question about what is there is answered.

const unit = { unitId: 1, ownerId: 1, code: "c1", name: "Cục Một", address: "", revision: 1 };
const cluster = { clusterId: 1, ownerId: 1 } as NonNullable<Parameters<typeof decideJoining>[0]["cluster"]>;
const period = { fromDay: "2020-01-01", name: "Cục Một", decision: "" };
const naming = (found: boolean) => ({ unit: found ? unit : undefined, periods: [period], siblings: [unit] });
const day = "2020-06-01";
const joining = { clusterId: 1, unitId: 1, observer: false, joinedOn: day, joinedDecision: "" };
const member = { ...unit, observer: false, joinedOn: "2020-01-01", leftOn: null };
const appointment = {
  ...{ clusterId: 1, unitId: 1, year: 2020, role: "head", obtainedBy: "appointed", decision: "", chiefName: "" },
  ...{ chiefOffice: "", handedOverOn: null, endedBecause: "" },
} as Parameters<typeof decideAppointment>[1];

test.each<[string, (found: boolean) => { ok: boolean; refusal?: object }]>([
  ["joins a cluster", (found) => decideJoining({ cluster, unit: found ? unit : undefined, before: [] }, joining)],
  [
    "is appointed",
    (found) => {
      const facts = { cluster, unit: found ? unit : undefined, members: [member], inOffice: [], today: day };
      return decideAppointment(facts, appointment);
    },
  ],
  [
    "is edited",
    (found) => {
      const edited = { unitId: 1, code: "c1", address: "Huế", revision: 1 };
      return decideUnitEdit({ unit: found ? unit : undefined, siblings: [unit] }, edited);
    },
  ],
  ["is renamed", (found) => decideRenaming(naming(found), { unitId: 1, name: "Cục Hai", fromDay: day, decision: "" })],
  ["has its name corrected", (found) => decideName(naming(found), { ...period, unitId: 1, name: "Cục Hai" })],
])("a unit %s only where there is one", (_, decide) => {
  expect(decide(false)).toEqual({ ok: false, refusal: { code: "no-such-unit" } });
  expect(decide(true).ok).toBe(true);
});

test("a cluster that is not there takes no unit and appoints none", () => {
  const none = { ok: false, refusal: { code: "no-such-cluster" } };
  expect(decideJoining({ cluster: undefined, unit, before: [] }, joining)).toEqual(none);
  const facts = { cluster: undefined, unit, members: [member], inOffice: [], today: day };
  expect(decideAppointment(facts, appointment)).toEqual(none);
});

const membership = {
  ...{ membershipId: 1, clusterId: 1, unitId: 1, name: "Cục Một", code: "c1", observer: false, revision: 1 },
  ...{ joinedOn: "2020-01-01", joinedDecision: "", leftOn: null, leftBecause: null, leftDecision: "" },
  mergedIntoName: null,
};

test.each<[string, (found: boolean) => { ok: boolean; refusal?: object }]>([
  [
    "ends",
    (found) => {
      const leaving = { membershipId: 1, leftOn: day, leftDecision: "", mergedInto: null, revision: 1 };
      const facts = { membership: found ? membership : undefined, leaver: unit, receiver: undefined };
      return decideLeaving(facts, { ...leaving, leftBecause: "dissolved" } as Parameters<typeof decideLeaving>[1]);
    },
  ],
  [
    "is corrected",
    (found) => {
      const correction = { membershipId: 1, observer: true, joinedOn: day, joinedDecision: "", revision: 1 };
      return decideMembership({ membership: found ? membership : undefined, others: [] }, correction);
    },
  ],
])("a membership %s only where there is one", (_, decide) => {
  expect(decide(false)).toEqual({ ok: false, refusal: { code: "no-such-membership" } });
  expect(decide(true).ok).toBe(true);
});

const headship: HeadshipAt = {
  ...{ headshipId: 1, clusterId: 1, year: 2020, role: "head", unitId: 1, unitName: "Cục Một", decision: "" },
  ...{ chiefName: "", chiefOffice: "", handedOverOn: null, endedOn: null, revision: 1 },
};
const edited = { headshipId: 1, chiefName: "", chiefOffice: "", decision: "", handedOverOn: null, revision: 1 };
const ending = { headshipId: 1, endedOn: day, endedBecause: "Chuyển nhiệm vụ" };

test.each<[string, HeadshipAt | undefined, object | undefined]>([
  ["that never was", undefined, { code: "no-such-headship" }],
  ["that ended early", { ...headship, endedOn: day }, { code: "no-such-headship" }],
  ["that goes on", headship, undefined],
])("a headship %s is edited and ended", (_, before, refusal) => {
  for (const decided of [decideHeadshipEdit(before, edited), decideEnding(before, ending)])
    expect(decided.ok ? undefined : decided.refusal).toEqual(refusal);
});
