export { type FieldDifference } from "./compare.ts";
export { type ReadRows } from "./facts.ts";
export { readContent, type RecordContent } from "./content.ts";
export { freeze, type Beside, type Follow, frozenHere, keep, type NewRecord, tellFollowers } from "./freeze.ts";
export {
  boundParts,
  type Facts,
  type Names,
  ownerOf,
  type Part,
  part,
  recordKind,
  type RecordKind,
  type Row,
  unitIn,
  keyText,
  type Subject,
  type Table,
  subjectOf,
  wordsOf,
} from "./kind.ts";
export { editionOf, kindNamed, recordKinds } from "./kinds.ts";
export { namesKept, namesKeptOfEach } from "./names-kept.ts";
export { namesOn, personIdName, unitIdName } from "./names.ts";
export { currentRecord, heldIn, recordsFor, type StoredRecord } from "./store.ts";
export { takeOver } from "./take-over.ts";
export {
  besideRecords,
  compareStretch,
  frozenIn,
  type RecordFault,
  type RecordRow,
  strayAmong,
  takeOverAction,
  unknownAmong,
} from "./verify.ts";
export { compareWithTables, type MadeAnew, type RecordsState, verifyAll, verifyMoment } from "./verify-database.ts";
