import type { Queries } from "../../../platform/database/index.ts";
import { sentenceOfYear, sentenceText } from "../../awards/index.ts";
import { type Conference, conferencesOf } from "../../conference/index.ts";
import { type ElectedHeadship, electedHeadships, type Vote, votesOf } from "../../elections/index.ts";
import { readYear, type YearFacts, sayIn } from "../../year/index.ts";
import { type Nomination, readNominations } from "../../nominations/index.ts";
import { directionsOf, readSummary } from "../../reports/index.ts";
import type { NewsItem } from "./model.ts";
import { newsItemOf } from "./store.ts";

/** Everything a news item on the year-end conference is made from. */
export interface NewsFacts {
  readonly year: YearFacts;
  readonly conference: Conference;
  readonly written: NewsItem;
  /** “Năm 2020, các đơn vị trong cụm có …”; "" while the ledger has no line of the year. */
  readonly awards: string;
  readonly reportDiscussed: boolean;
  readonly directionsSet: boolean;
  /** Votes of this conference that were signed, in the order of the rulebook. */
  readonly votes: readonly Vote[];
  readonly elected: readonly ElectedHeadship[];
  readonly nominations: readonly Nomination[];
}

/** undefined until the year-end conference is over: news is never written ahead of what happened. */
export async function newsFacts(queries: Queries, year: YearFacts): Promise<NewsFacts | undefined> {
  const conference = (await conferencesOf(queries, year.yearId)).find(
    ({ kind, state }) => kind === "year-end" && (state === "ended" || state === "closed"),
  );
  if (!conference) return undefined;
  const { yearId } = year;
  const sentence = await sentenceOfYear(queries, {
    ...{ clusterId: year.cluster.clusterId, year: year.year },
    say: sayIn(year),
  });
  const votes = (await votesOf(queries, yearId)).filter(
    ({ state, opening }) => state === "signed" && opening?.conference.conferenceId === conference.conferenceId,
  );
  return {
    year,
    conference,
    written: await newsItemOf(queries, yearId),
    awards: sentence.records === 0 ? "" : sentenceText(sentence.parts),
    reportDiscussed: (await readSummary(queries, yearId)) !== undefined,
    directionsSet: (await directionsOf(queries, yearId)).length > 0,
    votes,
    elected: await electedHeadships(queries, yearId),
    nominations: (await readNominations(queries, yearId))?.nominations ?? [],
  };
}

/** The same for a deed that knows the year by its number. */
export async function newsOfYear(queries: Queries, yearId: number): Promise<NewsFacts | undefined> {
  const year = await readYear(queries, yearId);
  return year && newsFacts(queries, year);
}
