import { ok } from "../../../basics/result.ts";
import { canonical, channelKeys, deal, seal, signedMessageSchema } from "../../../engines/ballot/index.ts";
import { readJsonLines, readTrimmed } from "../files.ts";
import { algebra } from "../platform.ts";
import { commandOf } from "../verb.ts";

/** Step 3: a trustee deals shares of a secret polynomial. */
export const dealShares = commandOf({
  name: "ballot trustee threshold deal",
  summary: { vi: "Nhóm giữ khoá, bước 3: chia khoá", en: "Threshold step 3: deal shares" },
  usage: "--certs certs.jsons --key ID.key --threshold T   > ID.polynomial",
  values: ["certs", "key", "threshold"],
  required: ["certs", "key", "threshold"],
  run: (given, io) => {
    const certs = readJsonLines(given.text("certs")!, signedMessageSchema);
    if (!certs.ok) return certs;
    const seed = readTrimmed(given.text("key")!);
    if (!seed.ok) return seed;
    const keys = channelKeys(algebra, seal(seed.value));
    const dealt = deal(algebra, { keys, certs: certs.value, threshold: given.number("threshold") ?? 0 });
    if (dealt.ok) io.out(canonical(dealt.value));
    return dealt.ok ? ok(undefined) : dealt;
  },
});
