import { z } from "zod";

/** How a report came that its head did not send here. Safe in the browser. */
export const PaperReceipt = z.strictObject({
  /** As it stands under the paper: “Đại tá Nguyễn Văn A”. */
  signedBy: z.string(),
  /** “15/BC-PX01”; empty where it bears none. */
  number: z.string(),
  receivedOn: z.string(),
  /** Name of the secretary who took it in. */
  receivedBy: z.string(),
  enteredOn: z.string(),
});
export type PaperReceipt = z.infer<typeof PaperReceipt>;
