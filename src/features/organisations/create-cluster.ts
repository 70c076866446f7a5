import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { fold } from "../../basics/fold.ts";
import { ok } from "../../basics/result.ts";
import { toAdministrator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { ClusterCode, ClusterKind, ClusterName, DayIn, Decision, Id } from "./model.ts";
import { type Cluster, clustersLike, insertCluster } from "./store/clusters.ts";
import { type Owner, ownerOf } from "./store/owners.ts";
import { refuse, say } from "./refusals.ts";

/** What can be said of a cluster; also edited as a whole. */
export const ClusterIn = z.strictObject({
  code: ClusterCode,
  name: ClusterName,
  kind: ClusterKind.default("cluster"),
  documentSymbol: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Chưa ghi ký hiệu văn bản.", en: "Write the symbol of the cluster's papers." }))
    .max(20),
  foundingDecision: Decision,
  foundedOn: DayIn.nullable().default(null),
  place: z
    .string()
    .trim()
    .min(2, bilingual({ vi: "Chưa ghi địa danh.", en: "Write the place that papers are dated from." }))
    .max(60),
});

const NewCluster = z.strictObject({ ownerId: Id, ...ClusterIn.shape });
type NewCluster = z.infer<typeof NewCluster>;

interface Facts {
  readonly owner: Owner | undefined;
  readonly like: readonly Cluster[];
}

/** A cluster, bloc or region of an owner; its code stands in addresses and on the command line. */
export const createCluster = action({
  name: "organisations.create-cluster",
  summary: { vi: "Lập cụm, khối thi đua", en: "Create a cluster" },
  input: NewCluster,
  allow: toAdministrator,
  load: async ({ tx }, cluster): Promise<Facts> => ({
    owner: await ownerOf(tx, cluster.ownerId),
    like: await clustersLike(tx, cluster),
  }),
  decide: decideCluster,
  record: async ({ tx }, cluster) => insertCluster(tx, cluster),
  show: (cluster, clusterId) => ({ clusterId, ...cluster }),
  say,
});

export function decideCluster({ owner, like }: Facts, cluster: NewCluster) {
  if (!owner) return refuse("no-such-owner");
  return takenBy(like, cluster) ?? ok(cluster);
}

/** Says which cluster has this code or this name already. */
export function takenBy(others: readonly Cluster[], { code, name }: { readonly code: string; readonly name: string }) {
  const sameCode = others.find((other) => other.code === code);
  if (sameCode) return refuse("cluster-code-taken", { name: sameCode.name });
  const sameName = others.find((other) => fold(other.name) === fold(name));
  return sameName && refuse("cluster-name-taken", { clusterCode: sameName.code });
}
