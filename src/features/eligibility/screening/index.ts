import type { AnyDeed } from "../../../platform/deeds/index.ts";
import { attestPersons } from "./attest-persons.ts";
import { judgeScreened } from "./judge-screened.ts";
import { listScreened } from "./list-screened.ts";
import { personFacts } from "./person-facts.ts";
import { cancelScreening, readScreening } from "./read-screening.ts";
import { screeningChoices } from "./screening-choices.ts";
import { startScreening } from "./start-screening.ts";

export const screeningDeeds: readonly AnyDeed[] = [
  ...[
    screeningChoices,
    startScreening,
    readScreening,
    cancelScreening,
    listScreened,
    judgeScreened,
    attestPersons,
    personFacts,
  ],
];
