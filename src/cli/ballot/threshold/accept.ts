import { ok } from "../../../basics/result.ts";
import {
  accept,
  canonical,
  channelKeys,
  dealtSchema,
  seal,
  signedMessageSchema,
} from "../../../engines/ballot/index.ts";
import { readJson, readJsonLines, readTrimmed } from "../files.ts";
import { algebra } from "../platform.ts";
import { commandOf } from "../verb.ts";

/** Step 5: a trustee checks the shares and makes the decryption key. */
export const acceptShares = commandOf({
  name: "ballot trustee threshold accept",
  summary: { vi: "Nhóm giữ khoá, bước 5: nhận phần khoá", en: "Threshold step 5: accept shares" },
  usage: "--certs certs.jsons --key ID.key --input ID.vinput   > ID.voutput",
  values: ["certs", "key", "input"],
  required: ["certs", "key", "input"],
  run: (given, io) => {
    const certs = readJsonLines(given.text("certs")!, signedMessageSchema);
    if (!certs.ok) return certs;
    const seed = readTrimmed(given.text("key")!);
    if (!seed.ok) return seed;
    const dealt = readJson(given.text("input")!, dealtSchema);
    if (!dealt.ok) return dealt;
    const keys = channelKeys(algebra, seal(seed.value));
    const accepted = accept(algebra, { keys, certs: certs.value, dealt: dealt.value });
    if (accepted.ok) io.out(canonical(accepted.value));
    return accepted.ok ? ok(undefined) : accepted;
  },
});
