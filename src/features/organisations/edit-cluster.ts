import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { ClusterIn, takenBy } from "./create-cluster.ts";
import { Id, Revision } from "./model.ts";
import { toOverseers } from "./overseers.ts";
import { type Cluster, clusterOf, clustersLike, updateCluster } from "./store/clusters.ts";
import { refuse, say } from "./refusals.ts";

const EditedCluster = z.strictObject({ clusterId: Id, ...ClusterIn.shape, revision: Revision });
type EditedCluster = z.infer<typeof EditedCluster>;

interface Facts {
  readonly cluster: Cluster | undefined;
  readonly others: readonly Cluster[];
}

/** Changes what is said of a cluster. Links with the old code stop working, so a code is best left as it is. */
export const editCluster = action({
  name: "organisations.edit-cluster",
  summary: { vi: "Sửa thông tin cụm, khối", en: "Edit a cluster" },
  input: EditedCluster,
  allow: toOverseers((_, { clusterId }: EditedCluster) => clusterId),
  load: async ({ tx }, { clusterId, code, name }): Promise<Facts> => {
    const cluster = await clusterOf(tx, clusterId);
    const like = cluster ? await clustersLike(tx, { ownerId: cluster.ownerId, code, name }) : [];
    return { cluster, others: like.filter((other) => other.clusterId !== clusterId) };
  },
  decide: decideClusterEdit,
  record: async ({ tx }, edited) => updateCluster(tx, edited.clusterId, edited),
  show: (cluster) => cluster,
  rivals: { deeds: ["organisations.edit-cluster"], over: ({ clusterId }) => ({ clusterId }) },
  say,
});

export function decideClusterEdit({ cluster, others }: Facts, edited: EditedCluster) {
  if (!cluster) return refuse("no-such-cluster");
  if (cluster.revision !== edited.revision) return refuse("changed-meanwhile", { now: { ...cluster } });
  return takenBy(others, edited) ?? ok(edited);
}
