import type { PaperCell, RecordingPaper } from "../../src/features/eligibility/model.ts";

/** A paper that tells one condition of one unit, as the deed takes it. */
export const aPaper = ({
  unitId,
  fact,
  holds = true,
  ...paper
}: Pick<PaperCell, "unitId" | "fact"> & { readonly holds?: boolean } & Pick<RecordingPaper, "yearId" | "onDay"> &
  Partial<RecordingPaper>): RecordingPaper => ({
  ...{ number: "12/CV", issuer: "Cơ quan thử", byLevel: "ministry-province", coversTo: null, note: "" },
  ...paper,
  cells: [{ unitId, fact, holds }],
});
