import { ok } from "../../../basics/result.ts";
import { checkCertificates, signedMessageSchema } from "../../../engines/ballot/index.ts";
import { readJsonLines } from "../files.ts";
import { algebra } from "../platform.ts";
import { commandOf } from "../verb.ts";

/** Step 2: every trustee checks all certificates. */
export const check = commandOf({
  name: "ballot trustee threshold check",
  summary: { vi: "Nhóm giữ khoá, bước 2: kiểm tra các giấy chứng nhận", en: "Threshold step 2: check certificates" },
  usage: "--certs certs.jsons",
  values: ["certs"],
  required: ["certs"],
  run: (given, io) => {
    const certs = readJsonLines(given.text("certs")!, signedMessageSchema);
    const checked = certs.ok ? checkCertificates(algebra, certs.value) : certs;
    if (checked.ok) io.out(String(checked.value.length));
    return checked.ok ? ok(undefined) : checked;
  },
});
