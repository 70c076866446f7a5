export { type ClusterSays, clusterSays } from "./cluster-words.ts";
export { ClusterKind } from "./model.ts";
export { inOwnTitles } from "./in-own-titles.ts";
export { headshipRecord } from "./records.ts";
export { type Headship, headshipsOf, insertHeadship, type NewHeadship } from "./store/headships.ts";
export { type MemberUnit, memberUnits } from "./store/member-units.ts";
export { type UnitName, unitNames } from "./store/unit-names.ts";
/** For the screens of the guided start, which does these deeds one after the other. */
export type { appointUnit } from "./appoint-unit.ts";
export type { createCluster } from "./create-cluster.ts";
export type { createOwner } from "./create-owner.ts";
export type { findCluster } from "./find-cluster.ts";
export type { inYear } from "./in-year.ts";
export type { listClusters } from "./list-clusters.ts";
export type { listOwners } from "./list-owners.ts";
