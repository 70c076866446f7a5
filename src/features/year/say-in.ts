import { type ClusterSays, clusterSays } from "../organisations/index.ts";
import type { YearFacts } from "./store/read-year.ts";

/** Says our sentences in the words of a year's cluster: khối, khối trưởng where it is one. */
export const sayIn = ({ cluster }: { readonly cluster: Pick<YearFacts["cluster"], "kind"> }): ClusterSays =>
  clusterSays(cluster.kind);
