export { Button, ButtonLink, FileLink } from "./button.tsx";
export { addressOf, ask, call, newKey, Refused, read } from "./call.ts";
export { CopyButton, CopyText } from "./copy-text.tsx";
export { DayField } from "./day-field.tsx";
export { Dialog, Form, ReasonDialog } from "./dialog.tsx";
export {
  CheckField,
  type Choice,
  ChoiceField,
  FileField,
  PasswordField,
  RadioField,
  TextArea,
  TextField,
} from "./fields.tsx";
export { Icon, type IconName } from "./icons.tsx";
export { Empty, Note, RefusedNotice, Waiting } from "./notices.tsx";
export { type FieldOfTwo, OtherVersion } from "./other-version.tsx";
export type { PageAddress } from "./page-address.ts";
export { KeyValues, PageHead, Section } from "./page-head.tsx";
export { type ListColumn, RecordList } from "./record-list.tsx";
export { onSessionEnded, sessionEnded, typesHere } from "./session.ts";
export { type MenuItem, Shell } from "./shell.tsx";
export { Illustrative, Status, type StatusLook } from "./status.tsx";
export { theme } from "./theme.ts";
export { type Doing, useDeed } from "./use-deed.ts";
export { useDraft } from "./use-draft.ts";
export { useLive } from "./use-live.ts";
export { type Reading, useRead } from "./use-read.ts";
export type { AnswerOf, InputOf, NameOf, Page, RowOf } from "./wire.ts";
export { type PathStep, YearPath } from "./year-path.tsx";
export { WideTable } from "./wide-table.tsx";
