import { createWriteStream } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { makePackage, packageName } from "../../features/oversight/index.ts";
import { takePackage } from "../../features/oversight/register.ts";
import { readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { doDeed } from "../do-deed.ts";
import { alreadyThere, sayNotWritten } from "../file-faults.ts";
import { onThisMachine } from "../machine.ts";
import { findAskedYear, readYearAsked, yearOptions } from "./which-year.ts";

/** Writes the hand-over package of a year for the next secretary. */
export const packageYear: Command = {
  name: "year package",
  summary: {
    vi: "Lập gói bàn giao của năm: mọi văn bản, dữ liệu, nhật ký, bản kê có mã kiểm tra",
    en: "Write the hand-over package of a year: every paper, the data, the log, a manifest with hashes",
  },
  usage: "--cluster CODE --year YEAR [--out FILE.zip] [--reason TEXT]",
  async run(args, io) {
    const options = { ...yearOptions, out: { type: "string" }, reason: { type: "string" } } as const;
    const { values } = readArguments(args, { options, required: ["cluster", "year"] });
    const asked = readYearAsked(values);
    return onThisMachine("must-exist", async (machine) => {
      const { database, operator } = machine;
      const year = await findAskedYear(database.queries, asked, io);
      if (!year) return 1;
      const file = resolve(values.out ?? packageName(year));
      if (alreadyThere(file, io)) return 1;
      const unfinished = `${file}.unfinished`;
      let seal = "";
      try {
        // Begun before the long work, so that a place where nothing can be written is told at once.
        await writeFile(unfinished, "", { mode: 0o600 });
        if (!(await doDeed(takePackage, { yearId: year.yearId, reason: values.reason ?? "" }, machine, io))) return 1;
        const made = { at: new Date().toISOString(), by: operator.name };
        const hear = {
          told: ({ title }: { title: string }) => io.err(`  ${title}`),
          sealed: (hash: string) => (seal = hash),
        };
        const chunks = makePackage(database.queries, year, made, hear);
        await pipeline(chunks, createWriteStream(unfinished, { flush: true }));
        await rename(unfinished, file);
      } catch (error) {
        sayNotWritten(error, file, io);
        return 1;
      } finally {
        await rm(unfinished, { force: true }).catch(() => {});
      }
      io.out(io.lang === "vi" ? `Đã ghi gói bàn giao vào ${file}` : `Wrote the package to ${file}`);
      io.out(
        io.lang === "vi" ? `Mã gói, ghi vào biên bản bàn giao: ${seal}` : `Seal for the hand-over minutes: ${seal}`,
      );
      return 0;
    });
  },
};
