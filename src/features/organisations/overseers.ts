import { type Allow, evenConcluded, type Locate, orAdministrator, toRolesIn } from "../../platform/access/index.ts";
import { latestYearOf } from "./store/overseen.ts";

/** Who keeps a cluster in order: administrators, and the standing body of the cluster's latest year. */
export const toOverseers = <Input>(clusterOf: Locate<Input>): Allow<Input> =>
  evenConcluded(
    orAdministrator(
      toRolesIn(async (queries, input) => latestYearOf(queries, await clusterOf(queries, input)), "standing-body"),
    ),
  );
