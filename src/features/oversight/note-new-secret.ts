import { neverRefuses } from "../../basics/refusals.ts";
import { z } from "zod";
import { ok, type Result } from "../../basics/result.ts";
import { toOperator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";

const SecretRenewed = z.strictObject({});

/** From here on requests are remembered under another secret; those before it, sent again, count as new ones. */
export const noteNewSecret = action({
  name: "oversight.note-new-secret",
  summary: { vi: "Thay tệp bí mật của máy chủ", en: "Replace the installation's secret" },
  input: SecretRenewed,
  allow: toOperator,
  load: async () => undefined,
  decide: (): Result<object, never> => ok({}),
  record: async () => undefined,
  show: () => ({}),
  say: neverRefuses,
});
