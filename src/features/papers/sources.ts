import { conferencePapers } from "../conference/index.ts";
import { eligibilityPapers } from "../eligibility/index.ts";
import { electionsPapers } from "../elections/index.ts";
import { movementPapers } from "../movement/index.ts";
import type { PaperSource } from "../year/index.ts";
import { nominationsPapers } from "../nominations/index.ts";
import { newsPaper } from "./news/news-paper.ts";
import { reportsPapers } from "../reports/index.ts";
import { scoringPapers } from "../scoring/index.ts";

/** Every kind of paper of the year: one line per feature, in the order of the year. */
export const paperSources: readonly PaperSource[] = [
  movementPapers,
  scoringPapers,
  reportsPapers,
  eligibilityPapers,
  electionsPapers,
  conferencePapers,
  nominationsPapers,
  [newsPaper],
].flat();
