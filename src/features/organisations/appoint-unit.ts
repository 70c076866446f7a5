import { z } from "zod";
import { isLatinName, latinNameOnly } from "../../basics/latin-name.ts";
import { type Day, dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { orAdministrator, toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { DayIn, Decision, HeadshipRole, Id, ObtainedBy, Year } from "./model.ts";
import { type Cluster, clusterOf } from "./store/clusters.ts";
import { type Headship, headshipsOf, insertHeadship, updateHeadship } from "./store/headships.ts";
import { type MemberUnit, memberUnits } from "./store/member-units.ts";
import { yearOf } from "./store/overseen.ts";
import { type Unit, unitOf } from "./store/units.ts";
import { refuse, say } from "./refusals.ts";
import { headshipRecord } from "./records.ts";

const Appointment = z.strictObject({
  clusterId: Id,
  year: Year,
  role: HeadshipRole,
  unitId: Id,
  obtainedBy: ObtainedBy,
  decision: Decision,
  chiefName: z.string().trim().max(120).refine(isLatinName, { message: latinNameOnly }).default(""),
  chiefOffice: z.string().trim().max(200).default(""),
  handedOverOn: DayIn.nullable().default(null),
  /** Why the present head's term ends; without it a second head is refused. */
  endedBecause: z.string().trim().max(300).default(""),
});
type Appointment = z.infer<typeof Appointment>;

interface Facts {
  readonly cluster: Cluster | undefined;
  readonly unit: Unit | undefined;
  readonly members: readonly MemberUnit[];
  readonly inOffice: readonly Headship[];
  readonly today: Day;
}

/** A unit becomes head or deputy of the cluster for a year; one head a year, an earlier one ends with a reason. */
export const appointUnit = action({
  name: "organisations.appoint-unit",
  summary: { vi: "Ghi cụm (khối) trưởng, phó của năm", en: "Set a year's head or deputy unit" },
  input: Appointment,
  allow: orAdministrator(toRolesIn((queries, at: Appointment) => yearOf(queries, at), "standing-body")),
  load: async ({ tx, now }, { clusterId, year, unitId }): Promise<Facts> => ({
    cluster: await clusterOf(tx, clusterId),
    unit: await unitOf(tx, unitId),
    members: await memberUnits(tx, { clusterId, from: `${year}-01-01`, to: `${year}-12-31` }),
    inOffice: (await headshipsOf(tx, { clusterId, year })).filter((one) => one.carriedFrom === null),
    today: dayOf(now),
  }),
  decide: decideAppointment,
  record: async ({ tx }, { ending, appointment }) => {
    if (ending) {
      const { headshipId, endedOn, endedBecause } = ending;
      await updateHeadship(tx, headshipId, { endedOn, endedBecause });
    }
    return insertHeadship(tx, appointment);
  },
  show: ({ ending, appointment }, headshipId) => ({ headshipId, ...appointment, ended: ending?.headshipId ?? null }),
  freezes: ({ ending }, headshipId) => [
    headshipRecord.of(headshipId),
    ...(ending ? [headshipRecord.of(ending.headshipId)] : []),
  ],
  why: ({ endedBecause }) => endedBecause,
  say,
});

interface Change {
  readonly appointment: Appointment;
  readonly ending: { readonly headshipId: number; readonly endedOn: Day; readonly endedBecause: string } | undefined;
}

export function decideAppointment({ cluster, unit, members, inOffice, today }: Facts, appointment: Appointment) {
  const { unitId, year, role, endedBecause, handedOverOn } = appointment;
  if (!cluster) return refuse("no-such-cluster");
  if (!unit) return refuse("no-such-unit");
  const member = members.find((one) => one.unitId === unitId);
  if (!member) return refuse("not-a-member", { name: unit.name, year });
  const { name } = member;
  if (member.observer) return refuse("observer-cannot-lead", { name });
  if (inOffice.some((one) => one.unitId === unitId)) return refuse("already-in-office", { name });
  const head = role === "head" ? inOffice.find((one) => one.role === "head") : undefined;
  if (!head) return ok<Change>({ appointment, ending: undefined });
  if (endedBecause === "") return refuse("already-led", { name: nameIn(members, head.unitId) });
  return ok<Change>({
    appointment,
    ending: { headshipId: head.headshipId, endedOn: handedOverOn ?? today, endedBecause },
  });
}

const nameIn = (members: readonly MemberUnit[], unitId: number): string =>
  members.find((one) => one.unitId === unitId)?.name ?? "";
