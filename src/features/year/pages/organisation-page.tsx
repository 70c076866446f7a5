import type { ReactElement } from "react";
import { OrganisationOfYear } from "../../organisations/pages/index.ts";
import { useYear } from "./use-year.ts";

/** to-chuc: the organisation of the year around this screen. */
export default function OrganisationPage(): ReactElement {
  const { year, me, holds } = useYear();
  return (
    <OrganisationOfYear
      yearId={year.yearId}
      clusterName={year.cluster.name}
      illustrative={year.illustrative}
      rights={{ overseer: me.administrator || holds("standing-body"), secretary: holds("secretary") }}
    />
  );
}
