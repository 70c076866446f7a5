import { ok, type Result } from "../../../basics/result.ts";
import type { Story } from "../story.ts";
import { enterEarlierAwards, enterToldAwards } from "./awards.ts";
import { holdConference } from "./conference.ts";
import { lastDeed, releaseNews } from "./news.ts";
import { proposeAwards } from "./nominations.ts";
import { finishPlanItems, launchMovement, signPact } from "./movement.ts";
import { type ClusterInTheWay, clusterCode, foundCluster } from "./organisation.ts";
import { callReports, closeReport, writeReports } from "./reports.ts";
import { scoreUnits, writeCriteria } from "./scores.ts";
import { told } from "./told.ts";

export type { ClusterInTheWay } from "./organisation.ts";

export interface SampleYear {
  readonly clusterCode: string;
  readonly year: number;
  readonly yearId: number;
}

/**
 * The real year 2020 of Cluster no. 1, as far as it is told, and the rest made up and marked. Every deed bears the
 * day of 2020 on which it would have been done, so that the log reads like the year. Told again after a break, it
 * goes on where it stopped.
 */
export async function tellClusterOne2020(story: Story): Promise<Result<SampleYear, ClusterInTheWay>> {
  const before = await story.toldBefore(lastDeed);
  if (before) return ok({ ...before, year: told.year });
  const founded = await foundCluster(story);
  if (!founded.ok) return founded;
  const { clusterId, units } = founded.value;
  const yearId = await launchMovement(story, clusterId);
  const place = { yearId, units };
  await enterEarlierAwards(story, place);
  await writeCriteria(story, place);
  await signPact(story, place);
  await finishPlanItems(story, { yearId, from: "2020-03-12", to: "2020-07-10" });
  const callId = await callReports(story, place);
  await scoreUnits(story, place);
  await finishPlanItems(story, { yearId, from: "2020-11-30", to: "2020-11-30" });
  await writeReports(story, { ...place, callId });
  await enterToldAwards(story, place);
  const votes = await holdConference(story, place);
  await proposeAwards(story, { yearId, votes });
  await finishPlanItems(story, { yearId, from: "2020-12-18", to: "2020-12-18" });
  await closeReport(story, place);
  await releaseNews(story, yearId);
  return ok({ clusterCode, year: told.year, yearId });
}
