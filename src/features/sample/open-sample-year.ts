import { z } from "zod";
import { ok, type Result } from "../../basics/result.ts";
import { toAdministrator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { insertGrant, rolesHeldIn } from "../people/index.ts";
import { type ClusterInTheWay, type SampleYear, tellClusterOne2020 } from "./cluster-one-2020/index.ts";
import { storyIn } from "./story.ts";
import { refuse, say } from "./refusals.ts";

export type SampleRefusal = ClusterInTheWay;

type Told = Result<SampleYear, ClusterInTheWay>;

interface Opening {
  readonly told: Told;
  /** Whoever asked and is not yet secretary of the sample year. */
  readonly newSecretary: number | undefined;
}

type Opened = SampleYear & Pick<Opening, "newSecretary">;

/**
 * An administrator opens the sample year and may look around in it as its secretary. The year is told before this
 * deed's own turn, by deeds of its own, and stays where it is when opened again.
 */
export const openSampleYear = action({
  name: "sample.open-sample-year",
  summary: { vi: "Mở năm mẫu", en: "Open the sample year" },
  input: z.strictObject({}),
  allow: toAdministrator,
  prepare: ({ queries, keyedHash }): Promise<Told> => tellClusterOne2020(storyIn({ queries, keyedHash }, () => {})),
  load: async ({ tx, actor }, _, told: Told): Promise<Opening> => {
    if (!told.ok || actor.kind !== "person") return { told, newSecretary: undefined };
    const held = await rolesHeldIn(tx, told.value.yearId);
    const already = held.some(({ personId, role }) => personId === actor.id && role === "secretary");
    return { told, newSecretary: already ? undefined : actor.id };
  },
  decide: decideOpening,
  record: async ({ actor, tx, now }, { yearId, newSecretary }) => {
    if (newSecretary !== undefined)
      await insertGrant(tx, { personId: newSecretary, yearId, role: "secretary", unitId: null, by: actor, now });
  },
  show: ({ clusterCode, year, newSecretary }) => ({ clusterCode, year, secretaryGranted: newSecretary !== undefined }),
  year: ({ yearId }) => yearId,
  answer: ({ clusterCode, year }) => ({ clusterCode, year }),
  say,
});

export function decideOpening({ told, newSecretary }: Opening): Result<Opened, SampleRefusal> {
  return told.ok ? ok({ ...told.value, newSecretary }) : refuse("cluster-in-the-way", { name: told.refusal.name });
}
