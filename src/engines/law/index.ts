export { type Bonus, bonusOf } from "./bonus.ts";
export * from "./catalogue/index.ts";
export { choosePack, type DossierDays, type PackRefusal } from "./choose-pack.ts";
export { Checked, placeOf, withInstrument, writeCitation } from "./citation.ts";
export { compareRules, type RuleDifference } from "./compare-rules.ts";
export { Condition, type Leaf, leavesOf as leavesOfCondition, partsOf } from "./condition.ts";
export { describe, describeLeaf, nameOf, withChoices } from "./describe.ts";
export { type WrittenCase, writeExample } from "./example.ts";
export { editorSchemas } from "./editor-schemas.ts";
export type { Example, ExampleCase } from "./example-schema.ts";
export { type Explanation, explain, inTheWay, lawWords, otherRoads, namedKinds, nameLack } from "./explain.ts";
export type { Forecast } from "./forecast.ts";
export { historyOf, usualBasis } from "./history.ts";
export { factsOf, type Impossible, impossibleIn } from "./impossible.ts";
export {
  type Claim,
  forecastCase,
  type JudgeRefusal,
  judge,
  judgeIn,
  laidOver,
  overlayIn,
  type Roads,
  roadsIn,
  type Question,
} from "./judge-case.ts";
export { withoutContradicted } from "./contradicted.ts";
export { yearOnDay } from "./year-on-day.ts";
export { Basis, Grade, Kind, Route, Year } from "./kinds.ts";
export { buildLaw, type Law, lawSchemas, type LeftOut, type Pack } from "./law.ts";
export { type Mistake, sayMistake, told } from "./mistake.ts";
export { type Laid, layOver } from "./lay-over.ts";
export { factSays, namedFact, namedRefusal, namedTrace, packName, roadSaid } from "./name-packs.ts";
export {
  expiredSaid,
  judgeForReference,
  noReferenceNeeded,
  type Reference,
  referenceMark,
  type ReferenceRefusal,
} from "./reference.ts";
export { roadNamed } from "./road.ts";
export { OverlayFile } from "./overlay.ts";
export { bonusOn, dueDay, type Provisions, placesIn, provisionsOf } from "./provisions-of.ts";
export type { Told } from "./general.ts";
export type { Attendance, CouncilVote, Deadline, Dossier } from "./provisions.ts";
export { type Case, judgeRule, type Rule } from "./judge.ts";
export { type Readings, readingsOf, standardIn } from "./rules.ts";
export {
  type Columns,
  columnKey,
  type MaskColumn,
  masksFromRows,
  type Rows,
  type ValueColumn,
} from "./screen/columns.ts";
export { exampleMistakes, type ExampleRun, runExamples } from "./run-examples.ts";
export {
  type Channel,
  channelsOf,
  columnsFromSubjects,
  leavesApart,
  masksOf,
  valuesFromSubjects,
} from "./screen/from-subjects.ts";
export {
  askedInARow,
  columnsFromStored,
  comparedUpTo,
  edgeKind,
  holdsLater,
  judgedFrom,
  judgedTo,
  kindsStoredFor,
  rebase,
  type StoredKind,
  type StoredYears,
} from "./screen/stored.ts";
export { type SqlColumns, screeningSql } from "./screen/to-sql.ts";
export { type Progress, type Screening, screen, screenVerdicts, verdictScreener } from "./screen/screen.ts";
export { type LawFile, parseFile } from "./source.ts";
export type { Standard, StandardFile } from "./standard.ts";
export { Post, Service, Trait } from "./facts.ts";
export { Subject } from "./subject.ts";
export { type Assumption, leavesOf, distance, namedIn, type Node, shortfall, type Trace } from "./trace.ts";
export { reaches } from "./operators/attest.ts";
export { Value } from "./value.ts";
export { services as serviceNames, subjectFacts } from "./fact-names.vi.ts";
export { lawRefused, leftOutSaid, sayImpossible } from "./words-refusal.ts";
