import { join } from "node:path";
import { ok } from "../../../basics/result.ts";
import { canonical, certify, newChannelKeys, type Place } from "../../../engines/ballot/index.ts";
import { alreadyThere, writePublic, writeSecret } from "../files.ts";
import { algebra } from "../platform.ts";
import { commandOf, type Given } from "../verb.ts";
import { nameOf } from "./name-of.ts";

/** Step 1: a trustee of a threshold group makes a seed and a certificate. */
export const cert = commandOf({
  name: "ballot trustee threshold cert",
  summary: { vi: "Nhóm giữ khoá, bước 1: tạo giấy chứng nhận khoá", en: "Threshold step 1: make a certificate" },
  usage: "[--size N --threshold T --index I] [--dir DIR]",
  values: ["size", "threshold", "index", "dir"],
  run: (given, io) => {
    const dir = given.text("dir") ?? ".";
    const place = placeOf(given);
    const keys = newChannelKeys(algebra);
    const signed = certify(algebra, { keys, ...(place ? { place } : {}) });
    const [secretFile, publicFile] = [join(dir, `${nameOf(signed)}.key`), join(dir, `${nameOf(signed)}.cert`)];
    const free = alreadyThere([secretFile, publicFile]);
    if (!free.ok) return free;
    writeSecret(secretFile, keys.seed, "text");
    writePublic(publicFile, `${canonical(signed)}\n`);
    io.out(nameOf(signed));
    return ok(undefined);
  },
});

/** Without a place the certificate is that of belenios-tool 2.0; with it version 3.0 accepts the archive too. */
function placeOf(given: Given): Place | undefined {
  const [size, threshold, index] = ["size", "threshold", "index"].map(given.number);
  return size && threshold && index ? { group: algebra.group.name, size, threshold, index } : undefined;
}
