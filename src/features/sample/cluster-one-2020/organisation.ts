import { z } from "zod";
import { instantOf } from "../../../basics/instant.ts";
import { ok, type Result, refuse } from "../../../basics/result.ts";
import type { Story } from "../story.ts";
import { told, type UnitKey, unitKeys } from "./told.ts";

export type UnitIds = Readonly<Record<UnitKey, number>>;

export interface FoundedCluster {
  readonly clusterId: number;
  readonly units: UnitIds;
}

/** Stands in addresses: /cum-1/2020. */
export const clusterCode = "cum-1";

export type ClusterInTheWay = { readonly code: "cluster-in-the-way"; readonly name: string };

const at = instantOf("2020-01-06", "08:00");
const Standing = z.object({ rows: z.array(z.object({ ownerId: z.int(), code: z.string(), name: z.string() })) });

/** The owner, the cluster, its five units, who leads it. Refused before anything is written where another cluster bears the code. */
export async function foundCluster(story: Story): Promise<Result<FoundedCluster, ClusterInTheWay>> {
  story.says({ vi: "Tổ chức: cụm, năm đơn vị, cụm trưởng", en: "organisation: the cluster, five units, who leads" });
  const { rows } = await story.asks("organisations.list-clusters", { q: clusterCode, size: 500 }, Standing);
  const standing = rows.find(({ code }) => code === clusterCode);
  const ownerId = standing?.ownerId ?? (await ownerOf(story));
  const made = await story.tries("organisations.create-cluster", at, {
    ownerId,
    code: clusterCode,
    name: told.cluster,
    documentSymbol: "CTĐ1",
    // Made up like the hall: the report tells no place.
    place: "Hà Nội",
  });
  if (made.kind !== "done") return refuse({ code: "cluster-in-the-way", name: standing?.name ?? told.cluster });
  const { clusterId } = z.object({ clusterId: z.int() }).parse(made.answer);
  const units = await unitsIn(story, { clusterId, ownerId });
  await lead(story, { clusterId, units });
  return ok({ clusterId, units });
}

async function ownerOf(story: Story): Promise<number> {
  const Owners = z.object({ rows: z.array(z.object({ ownerId: z.int(), name: z.string() })) });
  const { rows } = await story.asks("organisations.list-owners", { q: told.owner }, Owners);
  const there = rows.find(({ name }) => name === told.owner);
  if (there) return there.ownerId;
  const standingBodyName = "Cơ quan thường trực Hội đồng Thi đua – Khen thưởng";
  const Made = z.object({ ownerId: z.int() });
  return (await story.does("organisations.create-owner", at, { name: told.owner, standingBodyName }, Made)).ownerId;
}

/** Since when the units bear their names is not told: they stand from the first day of the year. */
async function unitsIn(story: Story, where: { clusterId: number; ownerId: number }): Promise<UnitIds> {
  const units = unitKeys.map((key) => ({ name: told.units[key] }));
  const Added = z.object({ units: z.array(z.object({ unitId: z.int() })) });
  const added = await story.does("organisations.add-units", at, { ...where, fromDay: "2020-01-01", units }, Added);
  return Object.fromEntries(unitKeys.map((key, index) => [key, added.units[index]!.unitId])) as UnitIds;
}

/** The head is told; how it was chosen, and who the deputy was, is not. */
async function lead(story: Story, { clusterId, units }: FoundedCluster): Promise<void> {
  const term = { clusterId, year: told.year, obtainedBy: "elected" };
  await story.does("organisations.appoint-unit", at, {
    ...term,
    role: "head",
    unitId: units.internalPolitical,
    decision: "cách chọn là minh hoạ, tin đã đăng không nêu",
    chiefName: told.headChief.name,
    chiefOffice: told.headChief.office,
  });
  await story.does("organisations.appoint-unit", at, {
    ...term,
    role: "deputy",
    unitId: units.externalSecurity,
    decision: `minh hoạ, tin đã đăng không nêu cụm phó năm ${told.year}`,
    chiefName: `Đại diện ${told.units.externalSecurity}`,
    chiefOffice: "Cụm phó (minh hoạ)",
  });
}
