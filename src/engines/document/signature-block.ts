import { z } from "zod";

/**
 * One place to sign: “TM. CỤM THI ĐUA SỐ 1”, “CỤM TRƯỞNG”, “(Ký, ghi rõ họ tên)”, room to sign, name.
 * Several names share one heading, one below the other, as tellers do.
 */
export const Signatory = z.object({
  /** Lines that say on whose behalf: “TM. …”, “KT. …”. */
  authority: z.array(z.string()).readonly().optional(),
  office: z.string(),
  /** “(Ký, ghi rõ họ tên)”. */
  note: z.string().optional(),
  /** An empty name leaves room to write it by hand. */
  names: z.array(z.string()).min(1).readonly(),
});
export type Signatory = z.infer<typeof Signatory>;

/** Places to sign, in order: one stands right; two stand side by side; more fill a grid of `perRow` columns. */
export const SignaturesBlock = z.object({
  kind: z.literal("signatures"),
  signatories: z.array(Signatory).min(1).readonly(),
  /** Columns of the grid; 2 unless told. */
  perRow: z.int().min(1).max(4).optional(),
});
export type SignaturesBlock = z.infer<typeof SignaturesBlock>;
