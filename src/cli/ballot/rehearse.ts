import { join } from "node:path";
import { ok } from "../../basics/result.ts";
import { rehearse as makeRehearsal, writeResult } from "../../engines/ballot/index.ts";
import { alreadyThere, readTrimmed, writePublic } from "./files.ts";
import { platform } from "./platform.ts";
import { commandOf } from "./verb.ts";

/** The organiser lets the trustees open a small election before the real one. */
export const rehearse = commandOf({
  name: "ballot rehearse",
  summary: { vi: "Diễn tập mở khoá trước khi bỏ phiếu", en: "Rehearse the opening with the real keys" },
  usage: "--trustees trustees.json [--dir DIR]",
  values: ["trustees", "dir"],
  required: ["trustees"],
  run: (given, io) => {
    const trustees = readTrimmed(given.text("trustees")!);
    if (!trustees.ok) return trustees;
    const file = join(given.text("dir") ?? ".", "rehearsal.bel");
    const free = alreadyThere([file]);
    if (!free.ok) return free;
    const made = makeRehearsal(trustees.value, { platform, timestamp: Math.floor(Date.now() / 1000) });
    if (!made.ok) return made;
    writePublic(file, made.value.archive);
    io.out(file);
    const expected = writeResult(made.value.expected);
    io.err(io.lang === "vi" ? `Kết quả phải ra: ${expected}` : `The result must be: ${expected}`);
    return ok(undefined);
  },
});
