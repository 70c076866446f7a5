import type { PageAddress } from "../../../ui/index.ts";

export { clusterSays } from "../cluster-words.ts";
export { ClusterForm } from "./cluster-form.tsx";
export { HeadshipForm } from "./headship-form.tsx";
export { OrganisationOfYear, type OrganisationRights } from "./organisation-of-year.tsx";
export { OwnerForm } from "./owner-form.tsx";
export { UnitsForm } from "./units-form.tsx";
export { YearHeads } from "./year-heads.tsx";
export { waysObtained } from "../labels.ts";

export const organisationsPages: readonly PageAddress[] = [
  { path: "/quan-tri", frame: "plain", page: () => import("./administration-page.tsx") },
  { path: "/quan-tri/don-vi", frame: "plain", page: () => import("./units-page.tsx") },
  { path: "/quan-tri/cum/$clusterId", frame: "plain", page: () => import("./cluster-page.tsx") },
];
