export type {
  AnswerOf,
  AnyAction,
  AnyDeed,
  AnyDownload,
  AnyList,
  AnyQuery,
  InputOf,
  NameOf,
  Page,
} from "./any-deed.ts";
export { consult, ListInput, type Question, turnAway } from "./consult.ts";
export {
  action,
  type Column,
  type Context,
  download,
  type FileMade,
  type FileOnTheWay,
  list,
  query,
  type ReadContext,
  type Stretch,
} from "./deed.ts";
export { forgetOldKeys } from "./forget-keys.ts";
export { type Extent, extentOf } from "./input-extent.ts";
export type { Outcome } from "./outcome.ts";
export { perform } from "./perform.ts";
export { type FieldFault, readFields } from "./read-input.ts";
export { deedsSaying, rememberSummary, summaryOf } from "./summaries.ts";
