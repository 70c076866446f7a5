import type { OrderRefusal } from "./happened.ts";
import type { PactFields, PlanItemFields, PlanTexts, YearFields } from "./model.ts";
import type { Rulebook } from "./rulebook.ts";

/** Somebody saved first; `now` is what stands, so that the screen shows both and nothing typed is lost. */
export interface Changed<Now> {
  readonly code: "changed-meanwhile";
  readonly now: Now & { readonly revision: number };
}

interface NoYear {
  readonly code: "no-such-year";
}

export type CreateYearRefusal =
  | { readonly code: "no-such-cluster" }
  | { readonly code: "year-exists"; readonly clusterName: string; readonly year: number }
  | { readonly code: "days-reversed" }
  | { readonly code: "year-outside-days"; readonly year: number };

export type EditYearRefusal =
  | NoYear
  | Changed<YearFields>
  | { readonly code: "days-reversed" }
  | { readonly code: "figures-outside-year" };

/** A share typed as a rounded decimal: 66,67 % asks one vote too many where 2/3 is meant. */
export interface RoundedShare {
  readonly code: "share-rounded";
  readonly typed: string;
  readonly instead: string;
  /** Where it stands, in words: “phiếu suy tôn Cờ thi đua của Chính phủ”; "" for a single field. */
  readonly where: string;
}

export type ReadShareRefusal =
  | RoundedShare
  | { readonly code: "share-unreadable"; readonly typed: string }
  | { readonly code: "share-too-large"; readonly typed: string };

/** What is wrong inside a rulebook. */
export type RulesRefusal =
  | RoundedShare
  | { readonly code: "subject-twice"; readonly subject: string }
  | { readonly code: "no-such-award"; readonly awardCode: string }
  | { readonly code: "no-such-regulation"; readonly regulation: string }
  | { readonly code: "no-such-day"; readonly what: string; readonly on: string };

export type EditRulebookRefusal =
  | NoYear
  | Changed<{ readonly rules: Rulebook | null }>
  | RulesRefusal
  | { readonly code: "rulebook-frozen"; readonly signedOn: string };

export type AmendRulebookRefusal =
  | NoYear
  | Changed<{ readonly rules: Rulebook | null }>
  | RulesRefusal
  | { readonly code: "not-frozen-yet" }
  | { readonly code: "nothing-changed" };

export type EditPlanRefusal = NoYear | Changed<PlanTexts>;

export type AddPlanItemsRefusal =
  | NoYear
  | { readonly code: "unit-not-in-cluster"; readonly title: string }
  | { readonly code: "item-twice"; readonly title: string };

export type PlanItemRefusal =
  | { readonly code: "no-such-item" }
  | Changed<PlanItemFields & { readonly doneOn: string | null; readonly doneNote: string }>
  | { readonly code: "unit-not-in-cluster"; readonly title: string }
  | { readonly code: "done-in-future"; readonly doneOn: string };

export type MarkUnitItemRefusal =
  | { readonly code: "no-such-item" }
  | { readonly code: "not-this-unit"; readonly title: string }
  | { readonly code: "told-by-reports"; readonly title: string }
  | { readonly code: "done-in-future"; readonly doneOn: string };

export type EditPactRefusal =
  | NoYear
  | Changed<PactFields>
  | { readonly code: "pact-signed"; readonly signedOn: string }
  | { readonly code: "signatory-not-in-cluster" }
  | { readonly code: "signatory-twice" };

export type CorrectPactRefusal =
  | Exclude<EditPactRefusal, { code: "pact-signed" }>
  | { readonly code: "pact-not-signed" }
  | { readonly code: "nothing-changed" }
  | Extract<
      SignPactRefusal,
      {
        code: "no-undertakings" | "no-signing-day" | "signing-in-future" | "days-out-of-order" | "signatories-missing";
      }
    >;

export type SignPactRefusal =
  | NoYear
  | Changed<PactFields>
  | { readonly code: "pact-signed"; readonly signedOn: string }
  | { readonly code: "no-rulebook" }
  | { readonly code: "rulebook-changed" }
  | { readonly code: "no-undertakings" }
  | { readonly code: "no-signing-day" }
  | { readonly code: "signing-in-future"; readonly signingDay: string }
  | Extract<OrderRefusal, { code: "days-out-of-order" }>
  | { readonly code: "signatories-missing"; readonly units: readonly string[] };

export type RegisterTitlesRefusal =
  | NoYear
  | { readonly code: "unit-not-in-cluster"; readonly title: string }
  | { readonly code: "pact-signed"; readonly signedOn: string }
  | { readonly code: "no-such-award"; readonly awardCode: string }
  | { readonly code: "registered-in-future"; readonly registeredOn: string; readonly today: string }
  | { readonly code: "award-not-in-force"; readonly awardName: string; readonly year: number };
