export { type FieldDifference } from "./compare.ts";
export { type ReadRows } from "./facts.ts";
export { readContent, type RecordContent } from "./content.ts";
export { freeze, type Beside, type Follow, frozenHere, keep, type NewRecord, tellFollowers } from "./freeze.ts";
export {
  type Facts,
  part,
  recordKind,
  type RecordKind,
  type Row,
  keyText,
  type Subject,
  subjectOf,
  wordsOf,
} from "./kind.ts";
export { editionOf, kindNamed, recordKinds } from "./kinds.ts";
export { type Names } from "./content.ts";
export { namesOn, personIdName, unitIdName } from "./names.ts";
export { currentRecord, heldIn, recordsFor, type StoredRecord } from "./store.ts";
export { takeOver } from "./take-over.ts";
export {
  besideRecords,
  compareStretch,
  type RecordFault,
  type RecordRow,
  takeOverAction,
  unknownAmong,
} from "./verify.ts";
export { compareWithTables, type RecordsState, verifyAll, verifyMoment } from "./verify-database.ts";
