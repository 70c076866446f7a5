import { join } from "node:path";
import { ok, refuse } from "../../../basics/result.ts";
import { canonical, checkCertificates, dealSchema, route, signedMessageSchema } from "../../../engines/ballot/index.ts";
import { alreadyThere, readJsonLines, writePublic } from "../files.ts";
import { algebra } from "../platform.ts";
import { commandOf } from "../verb.ts";
import { nameOf } from "./name-of.ts";

/** Step 4: whoever collects the deals sorts the letters. */
export const routeShares = commandOf({
  name: "ballot trustee threshold route",
  summary: { vi: "Nhóm giữ khoá, bước 4: chuyển phần khoá cho từng người", en: "Threshold step 4: sort the letters" },
  usage: "--certs certs.jsons --polynomials polynomials.jsons [--dir DIR]",
  values: ["certs", "polynomials", "dir"],
  required: ["certs", "polynomials"],
  run: (given, io) => {
    const certs = readJsonLines(given.text("certs")!, signedMessageSchema);
    if (!certs.ok) return certs;
    const checked = checkCertificates(algebra, certs.value);
    if (!checked.ok) return checked;
    const deals = readJsonLines(given.text("polynomials")!, dealSchema);
    if (!deals.ok) return deals;
    const routed = route(deals.value);
    if (!routed.ok) return routed;
    if (routed.value.length !== certs.value.length)
      return refuse({ code: "file-malformed", path: given.text("polynomials")! });
    const files = certs.value.map((one) => join(given.text("dir") ?? ".", `${nameOf(one)}.vinput`));
    const free = alreadyThere(files);
    if (!free.ok) return free;
    for (const [at, file] of files.entries()) {
      writePublic(file, `${canonical(routed.value[at]!)}\n`);
      io.out(file);
    }
    return ok(undefined);
  },
});
