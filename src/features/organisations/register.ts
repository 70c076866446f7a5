import type { AnyDeed } from "../../platform/deeds/index.ts";
import { addMember } from "./add-member.ts";
import { addUnits } from "./add-units.ts";
import { appointUnit } from "./appoint-unit.ts";
import { correctMembership } from "./correct-membership.ts";
import { correctUnitName } from "./correct-unit-name.ts";
import { createCluster } from "./create-cluster.ts";
import { createOwner } from "./create-owner.ts";
import { editCluster } from "./edit-cluster.ts";
import { editHeadship } from "./edit-headship.ts";
import { editOwner } from "./edit-owner.ts";
import { editUnit } from "./edit-unit.ts";
import { endHeadship } from "./end-headship.ts";
import { endMembership } from "./end-membership.ts";
import { findCluster } from "./find-cluster.ts";
import { findUnit } from "./find-unit.ts";
import { inYear } from "./in-year.ts";
import { listClusters } from "./list-clusters.ts";
import { listOwners } from "./list-owners.ts";
import { listUnits } from "./list-units.ts";
import { readUnitFile } from "./read-unit-file.ts";
import { renameUnit } from "./rename-unit.ts";
import { unitTemplate } from "./unit-template.ts";

export const organisationsDeeds: readonly AnyDeed[] = [
  createOwner,
  editOwner,
  listOwners,
  addUnits,
  editUnit,
  renameUnit,
  correctUnitName,
  listUnits,
  findUnit,
  unitTemplate,
  readUnitFile,
  createCluster,
  editCluster,
  listClusters,
  findCluster,
  addMember,
  correctMembership,
  endMembership,
  appointUnit,
  editHeadship,
  endHeadship,
  inYear,
];
