import type { AnyDeed } from "../../../platform/deeds/index.ts";
import { compareLaw } from "./compare-law.ts";
import { compareUnits } from "./compare-units.ts";
import { listLaw } from "./list-law.ts";
import { showExample } from "./show-example.ts";
import { showLaw } from "./show-law.ts";
import { showSource } from "./show-source.ts";
import { showStandard } from "./show-standard.ts";
import { tryCase } from "./try-case.ts";
import { unitAsSubject } from "./unit-as-subject.ts";

/** The law to read, to try and to compare: nothing here writes. */
export const lawDeeds: readonly AnyDeed[] = [
  ...[showLaw, listLaw, showStandard, showSource],
  ...[showExample, unitAsSubject, tryCase],
  ...[compareLaw, compareUnits],
];
