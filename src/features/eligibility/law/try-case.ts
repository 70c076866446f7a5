import { z } from "zod";
import type { Result } from "../../../basics/result.ts";
import type { Language } from "../../../basics/words.ts";
import {
  forecastCase,
  type JudgeRefusal,
  judge,
  type Law,
  yearOnDay,
  lawWords,
  namedKinds,
  type Question,
  Route,
  type Trace,
  Year,
} from "../../../engines/law/index.ts";
import { toRoleHolders } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { judgedView } from "../judged-view.ts";
import { LegalDay } from "../model.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { roadsToClaim } from "../roads/roads-to-claim.ts";
import { AwardCode, OverlayId } from "./show-standard.ts";
import { TypedSubject } from "./typed-subject.ts";
import { TriedView } from "./views.ts";

/** How many coming years a forecast looks at. */
const horizon = 15;

/** Judges a case that somebody typed, by the law of its day. Nothing of it is stored. */
export const tryCase = query({
  name: "eligibility.try-case",
  summary: { vi: "Xét thử một trường hợp", en: "Try a case" },
  input: z.strictObject({
    awardCode: AwardCode,
    subject: TypedSubject,
    submitted: LegalDay,
    received: LegalDay.optional(),
    decided: LegalDay.optional(),
    year: Year.optional(),
    basis: z.union([Route, z.literal("any")]).optional(),
    /** The point of the law that the dossier claims; the roads beside it are then not considered. */
    road: z.string().min(1).max(100).optional(),
    overlay: OverlayId.optional(),
  }),
  allow: toRoleHolders,
  largeInput: true,
  output: TriedView,
  read: async ({ language }, { awardCode, ...asked }): Promise<TriedView> => {
    const law = theLaw();
    const question = { ...asked, award: awardCode };
    const judged = judge(law, question);
    return {
      judged: judgedView(law, judged, language),
      year: judged.ok ? judged.value.year : (asked.year ?? yearOnDay(asked.subject, asked.submitted)),
      subject: asked.subject,
      roads: [...(roadsToClaim(law, question)?.roads ?? [])],
      ...forecastView(law, question, judged, language),
    };
  },
});

/** Looked for only where something is wanting: who is eligible, or waits for a confirmation, is so this year. */
function forecastView(
  law: Law,
  question: Question,
  judged: Result<Trace, JudgeRefusal>,
  language: Language,
): Pick<TriedView, "forecast" | "horizon"> {
  if (!judged.ok || judged.value.verdict === "met" || judged.value.verdict === "pending") {
    return { forecast: null, horizon: 0 };
  }
  const found = forecastCase(law, { ...question, horizon });
  if (!found.ok || found.value === undefined) return { forecast: null, horizon };
  const { year, trace, assumption } = found.value;
  const words = lawWords[language];
  return {
    forecast: {
      year,
      word: words.values[trace.verdict],
      assumption: words.assumption(namedKinds(assumption, law.catalogue)),
    },
    horizon,
  };
}
