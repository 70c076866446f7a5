import { assert } from "../../../basics/assert.ts";
import { dayOf, type Instant } from "../../../basics/instant.ts";
import type { Queries } from "../../../platform/database/index.ts";
import { awardNameIn, fileOfYear, readYear, sheetTitle } from "../../year/index.ts";
import { dayToJudge } from "../day-to-judge.ts";
import { titlesVotedOn } from "../titles-of.ts";
import { regulationOf } from "../verdict-of.ts";
import { conditionsFor } from "./asked-of-units.ts";
import type { PaperGrid } from "./paper-sheet.ts";

/** The grid that a file is made from and read by: the one on the screen. */
export async function paperGrid(
  queries: Queries,
  asked: {
    readonly yearId: number;
    readonly awardCode?: string | undefined;
    readonly submitted?: string | undefined;
    readonly now: Instant;
  },
): Promise<PaperGrid & { readonly file: string }> {
  const year = await readYear(queries, asked.yearId);
  assert(year, `a role was held in year ${asked.yearId}`);
  const submitted = asked.submitted ?? dayToJudge(year, dayOf(asked.now));
  const { awardCode } = asked;
  return {
    file: fileOfYear(year),
    title: awardCode === undefined ? "mọi danh hiệu bình xét trong năm" : awardNameIn(year, awardCode),
    place: sheetTitle(year),
    conditions: conditionsFor(awardCode === undefined ? titlesVotedOn(year) : [awardCode], {
      submitted,
      regulation: regulationOf(year),
    }),
    units: year.units.filter(({ observer }) => !observer).map(({ unitId, name }) => ({ unitId, name })),
  };
}
