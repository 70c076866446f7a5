import { z } from "zod";
import { DayField, Id, Line, Revision } from "../../basics/fields.ts";
import { isLatinName, latinNameOnly } from "../../basics/latin-name.ts";
import { bilingual } from "../../basics/words.ts";
import { DoneWhen, isToldByUnit } from "./done-when.ts";

const Text = z.string().trim().max(8000);

export const Responsible = z.enum(["secretary", "chair", "every-unit", "one-unit", "standing-body", "tellers"]);
export type Responsible = z.infer<typeof Responsible>;

/** Who must do an item, as the screens and the plan print it. */
export const responsibleWords: Readonly<Record<Responsible, string>> = {
  secretary: "Thư ký",
  chair: "Cụm trưởng",
  "every-unit": "Các đơn vị trong cụm",
  "one-unit": "Một đơn vị",
  "standing-body": "Cơ quan thường trực",
  tellers: "Ban kiểm phiếu",
};

export const PlanItemFields = z
  .object({
    title: Line,
    responsible: Responsible,
    unitId: Id.nullable().default(null),
    dueOn: DayField,
    doneWhen: DoneWhen.default("marked"),
  })
  .refine(({ responsible, unitId }) => (responsible === "one-unit") === (unitId !== null), {
    path: ["unitId"],
    message: bilingual({
      vi: "Chọn đơn vị chịu trách nhiệm; chỉ chọn khi việc giao cho một đơn vị.",
      en: "Choose the unit responsible; choose one only where the item is one unit's.",
    }),
  })
  .refine(({ responsible, doneWhen }) => !isToldByUnit(doneWhen) || isForUnits(responsible), {
    path: ["doneWhen"],
    message: bilingual({
      vi: "Chỉ việc của đơn vị mới tự ghi xong khi đơn vị gửi báo cáo, đăng ký danh hiệu.",
      en: "Only an item of units is marked done by a unit's report or registration.",
    }),
  });

/** Items that units do, each for itself. */
export const isForUnits = (responsible: Responsible): boolean =>
  responsible === "every-unit" || responsible === "one-unit";
export type PlanItemFields = z.output<typeof PlanItemFields>;

export const PlanTexts = z.object({
  legalBases: z.array(Line).max(30),
  purpose: Text,
  requirements: Text,
  themes: z.array(Line).max(30),
});
export type PlanTexts = z.output<typeof PlanTexts>;

export const PlanEdit = PlanTexts.extend({ yearId: Id, revision: Revision });
export type PlanEdit = z.output<typeof PlanEdit>;

export const PlanItemsAdded = z.object({ yearId: Id, items: z.array(PlanItemFields).min(1).max(200) });
export const PlanItemEdit = z.object({ yearId: Id, itemId: Id, revision: Revision, item: PlanItemFields });
export const PlanItemRemoval = z.object({
  yearId: Id,
  itemId: Id,
  revision: Revision,
  reason: z
    .string()
    .trim()
    .min(3, bilingual({ vi: "Ghi lý do bỏ việc này.", en: "Write the reason for removing this item." }))
    .max(500),
});
export const PlanItemDone = z.object({
  yearId: Id,
  itemId: Id,
  revision: Revision,
  /** null reopens an item that was marked done by mistake. */
  doneOn: DayField.nullable(),
  note: z.string().trim().max(500).default(""),
});

export const UnitItemMark = z.object({
  yearId: Id,
  itemId: Id,
  unitId: Id,
  /** null takes a mark away that was made by mistake. */
  doneOn: DayField.nullable(),
  note: z.string().trim().max(500).default(""),
});
export type UnitItemMark = z.output<typeof UnitItemMark>;

export const Undertaking = z.object({ text: Line, value: z.string().trim().max(200) });
export type Undertaking = z.infer<typeof Undertaking>;

export const Signatory = z.object({
  unitId: Id,
  name: z.string().trim().max(200).refine(isLatinName, { message: latinNameOnly }),
  office: z.string().trim().max(200),
});
export type Signatory = z.infer<typeof Signatory>;

export const PactFields = z.object({
  undertakings: z.array(Undertaking).max(60),
  place: z.string().trim().max(200),
  signingDay: DayField.nullable(),
  signatories: z.array(Signatory).max(200),
});
export type PactFields = z.output<typeof PactFields>;

export const PactEdit = PactFields.extend({ yearId: Id, revision: Revision });
export type PactEdit = z.output<typeof PactEdit>;

export const PactCorrection = PactFields.extend({
  yearId: Id,
  /** Number of the version on the screen. */
  number: z.int().min(1),
  reason: z
    .string()
    .trim()
    .min(
      10,
      bilingual({
        vi: "Ghi lý do sửa giao ước, ít nhất 10 chữ cái.",
        en: "Write the reason for the correction, at least 10 letters.",
      }),
    )
    .max(1000),
  /** Who agreed to it: “Các đơn vị thống nhất tại hội nghị sơ kết ngày 15/07/2025”. */
  adoptedBy: Line,
});
export type PactCorrection = z.output<typeof PactCorrection>;

export const PactSigning = z.object({
  yearId: Id,
  /** Revisions of the pact and of the rulebook on the screen: what is signed is what was read. */
  revision: Revision,
  rulebookRevision: Revision,
  /** The day on which it was signed; null for the day that the pact says. */
  signedOn: DayField.nullable().default(null),
});
export type PactSigning = z.output<typeof PactSigning>;

export const TitlesRegistered = z.object({
  yearId: Id,
  unitId: Id,
  awardCodes: z.array(z.string().min(1).max(80)).max(40),
  /** The day on which the unit registered, where that is entered later; null: today. */
  registeredOn: DayField.nullable().default(null),
});
export type TitlesRegistered = z.output<typeof TitlesRegistered>;
