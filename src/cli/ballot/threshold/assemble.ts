import { join } from "node:path";
import { ok } from "../../../basics/result.ts";
import {
  acceptanceSchema,
  assemble,
  canonical,
  dealSchema,
  signedMessageSchema,
} from "../../../engines/ballot/index.ts";
import { alreadyThere, readJsonLines, writePublic } from "../files.ts";
import { algebra } from "../platform.ts";
import { commandOf } from "../verb.ts";
import { nameOf } from "./name-of.ts";

/** Step 6: the public parts become the threshold group of the election. */
export const assembleGroup = commandOf({
  name: "ballot trustee threshold assemble",
  summary: { vi: "Nhóm giữ khoá, bước 6: ghép khoá chung", en: "Threshold step 6: assemble the joint key" },
  usage: "--certs certs.jsons --polynomials polynomials.jsons --outputs voutputs.jsons --threshold T [--dir DIR]",
  values: ["certs", "polynomials", "outputs", "threshold", "dir"],
  required: ["certs", "polynomials", "outputs", "threshold"],
  run: (given, io) => {
    const certs = readJsonLines(given.text("certs")!, signedMessageSchema);
    if (!certs.ok) return certs;
    const deals = readJsonLines(given.text("polynomials")!, dealSchema);
    if (!deals.ok) return deals;
    const acceptances = readJsonLines(given.text("outputs")!, acceptanceSchema);
    if (!acceptances.ok) return acceptances;
    const group = assemble(algebra, {
      threshold: given.number("threshold") ?? 0,
      certs: certs.value,
      deals: deals.value,
      acceptances: acceptances.value,
    });
    if (!group.ok) return group;
    const dir = given.text("dir") ?? ".";
    const groupFile = join(dir, "threshold.json");
    const keyFiles = certs.value.map((one) => join(dir, `${nameOf(one)}.dkey`));
    const free = alreadyThere([groupFile, ...keyFiles]);
    if (!free.ok) return free;
    writePublic(groupFile, canonical(group.value));
    for (const [at, file] of keyFiles.entries()) writePublic(file, acceptances.value[at]!.private_key);
    io.out(groupFile);
    return ok(undefined);
  },
});
