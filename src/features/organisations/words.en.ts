import { writeDay } from "../../basics/instant.ts";
import type { Words } from "../../basics/words.ts";
import type { ClusterKind, LeftBecause, ObtainedBy, OrganisationRefusal, RowFault } from "./model.ts";

export const clusterKinds: Readonly<Record<ClusterKind, string>> = {
  cluster: "Emulation cluster",
  bloc: "Emulation bloc",
  region: "Emulation region",
};

export const waysObtained: Readonly<Record<ObtainedBy, string>> = {
  elected: "Elected",
  appointed: "Appointed",
  rotation: "By rotation",
  recognised: "Recognised",
  untold: "Not told",
};

export const waysLeft: Readonly<Record<LeftBecause, string>> = {
  left: "Left the cluster",
  merged: "Merged",
  dissolved: "Dissolved",
};

const rowFault: Words<RowFault> = {
  "name-twice": ({ row, name, other }) => `row ${row}: the name “${name}” is in row ${other} too`,
  "code-twice": ({ row, unitCode, other }) => `row ${row}: the code “${unitCode}” is in row ${other} too`,
  "name-taken": ({ row, name, other }) => `row ${row}: the name “${name}” belongs to the unit with code ${other}`,
  "code-taken": ({ row, unitCode, other }) => `row ${row}: the code “${unitCode}” belongs to ${other}`,
};

export const sayRowFault = (fault: RowFault): string => (rowFault[fault.code] as (facts: RowFault) => string)(fault);

export const organisationRefused: Words<OrganisationRefusal> = {
  "no-such-owner": () => "This owner was not found; nothing was saved. Reload the list.",
  "no-such-unit": () => "This unit was not found; nothing was saved. Reload the list.",
  "no-such-cluster": () => "This cluster was not found; nothing was saved. Reload the list.",
  "no-such-membership": () => "This membership was not found; nothing was saved. Reload the list.",
  "no-such-headship": () => "This headship is over or was not found; nothing was saved. Reload the page.",
  "owner-exists": ({ name }) => `Not saved: the owner “${name}” exists already. Use that one.`,
  "rows-collide": ({ faults }) =>
    `No row was saved: ${faults.slice(0, 5).map(sayRowFault).join("; ")}${
      faults.length > 5 ? ` and ${faults.length - 5} more` : ""
    }. Correct them and save the whole list again.`,
  "unit-name-taken": ({ name, unitCode }) =>
    `Not saved: the unit “${name}” (code ${unitCode}) exists already. Use it, or choose a name that tells them apart.`,
  "unit-code-taken": ({ name, unitCode }) =>
    `Not saved: the code “${unitCode}” belongs to ${name}. Choose another code.`,
  "name-starts-that-day": ({ name, day }) =>
    `Not saved: the unit is called “${name}” from ${writeDay(day)}. If that was a mistake, correct the recorded name.`,
  "no-name-from-that-day": ({ day }) => `Not saved: no name starts on ${writeDay(day)}. Reload the page.`,
  "cluster-code-taken": ({ name }) => `Not saved: this code belongs to ${name}. Choose another code.`,
  "cluster-name-taken": ({ clusterCode }) =>
    `Not saved: this owner has a cluster of that name (code ${clusterCode}). Use that one.`,
  "other-owner": () =>
    "Not saved: the unit belongs to another owner than the cluster. Choose a unit of the same owner.",
  "already-member": ({ name, joinedOn }) => `Not saved: ${name} has been a member since ${writeDay(joinedOn)}.`,
  "member-then": ({ name, leftOn }) =>
    `Not saved: ${name} is a member until ${writeDay(leftOn)}. Choose a later day of joining.`,
  "left-before-joining": ({ joinedOn }) =>
    `Not saved: the day of leaving is before the day of joining (${writeDay(joinedOn)}). Check the days.`,
  "already-left": ({ name, leftOn }) => `Not saved: ${name} left the cluster on ${writeDay(leftOn)}. Reload the page.`,
  "merged-into-whom": () => "Not saved: a merger names the unit merged into: another one of the same owner. Choose it.",
  "already-led": ({ name }) =>
    `Not saved: ${name} leads the cluster this year. To replace it, say why that headship ends.`,
  "already-in-office": ({ name }) => `Not saved: ${name} is head or deputy of this year already. Choose another unit.`,
  "not-a-member": ({ name, year }) =>
    `Not saved: ${name} is no member of the cluster in ${year}. Choose a member unit.`,
  "observer-cannot-lead": ({ name }) => `Not saved: ${name} is an observer and cannot lead. Choose another unit.`,
  "changed-meanwhile": () =>
    "Not saved: somebody has just changed this. What you typed is kept beside the new values; look again and save.",
};
