import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { deeds } from "../../actions.ts";
import { placeOfYear, type YearFacts } from "../../features/year/index.ts";
import { takePapers } from "../../features/oversight/register.ts";
import { allPapers } from "../../features/papers/index.ts";
import type { AnyList, FileMade } from "../../platform/deeds/index.ts";
import { pdfOf, wordOf } from "../../platform/documents/index.ts";
import { exportList } from "../../platform/http/index.ts";
import { readArguments } from "../arguments.ts";
import { type Command, fail, type Io } from "../command.ts";
import { doDeed } from "../do-deed.ts";
import { sayNotWritten } from "../file-faults.ts";
import { type Machine, onThisMachine } from "../machine.ts";
import { findAskedYear, readYearAsked, yearOptions } from "./which-year.ts";

/** Writes every paper of a year as Word and PDF, and every list of it as Excel, into a new folder. */
export const exportYear: Command = {
  name: "year export",
  summary: {
    vi: "Xuất mọi văn bản của năm ra Word và PDF, mọi danh sách ra Excel",
    en: "Write every paper of a year as Word and PDF, and every list as Excel",
  },
  usage: "--cluster CODE --year YEAR --out DIR",
  async run(args, io) {
    const options = { ...yearOptions, out: { type: "string" } } as const;
    const { values } = readArguments(args, { options, required: ["cluster", "year", "out"] });
    const asked = readYearAsked(values);
    const folder = resolve(values.out!);
    if (!(await isFree(folder))) {
      if (io.lang === "vi") fail(io, `thư mục ${folder} đã có tệp, không ghi đè`, "chọn một thư mục mới");
      else fail(io, `the folder ${folder} holds files and is not written over`, "choose a new folder");
      return 1;
    }
    return onThisMachine("must-exist", async (machine) => {
      const year = await findAskedYear(machine.database.queries, asked, io);
      if (!year) return 1;
      return writeAllOrNothing(folder, io, async (unfinished) => {
        const taken = await doDeed(takePapers, { yearId: year.yearId, file: folder }, machine, io);
        return taken ? writeEverything(unfinished, year, machine, io) : undefined;
      });
    });
  },
};

async function isFree(folder: string): Promise<boolean> {
  return !existsSync(folder) || (await readdir(folder).catch(() => [""])).length === 0;
}

/**
 * Everything is written into a folder beside the wanted one, which takes its name at the end. Where the folder cannot be
 * made, nothing was begun. `write` gives the number of files, or undefined when it was refused and said so.
 */
async function writeAllOrNothing(
  folder: string,
  io: Io,
  write: (unfinished: string) => Promise<number | undefined>,
): Promise<number> {
  let unfinished: string | undefined;
  try {
    await mkdir(dirname(folder), { recursive: true });
    unfinished = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
    const files = await write(unfinished);
    if (files === undefined) {
      await rm(unfinished, { recursive: true });
      return 1;
    }
    if (existsSync(folder)) await rmdir(folder);
    await rename(unfinished, folder);
    io.out(io.lang === "vi" ? `Đã ghi ${files} tệp vào ${folder}` : `Wrote ${files} files to ${folder}`);
    return 0;
  } catch (error) {
    if (unfinished) await rm(unfinished, { recursive: true, force: true });
    sayNotWritten(error, folder, io);
    return 1;
  }
}

async function writeEverything(folder: string, year: YearFacts, machine: Machine, io: Io): Promise<number> {
  let files = 0;
  const put = async (name: string, bytes: Uint8Array): Promise<void> => {
    await writeFile(join(folder, name), bytes);
    files++;
  };
  for (const { fileName, paper } of await allPapers(machine.database.queries, year)) {
    await put(`${fileName}.docx`, await wordOf(paper));
    await put(`${fileName}.pdf`, await pdfOf(paper));
    io.err(`  ${fileName}: ${paper.title}`);
  }
  for (const deed of listsOfYear(year)) {
    const { fileName, bytes } = await excelOfList(deed, year, machine, io);
    await put(fileName, bytes);
    io.err(`  ${fileName}: ${deed.summary[io.lang]}`);
  }
  return files;
}

/** Lists that need to be told nothing but the year. */
function listsOfYear({ yearId }: YearFacts): readonly AnyList[] {
  return deeds
    .filter((deed): deed is AnyList => deed.kind === "list")
    .filter((deed) => "yearId" in deed.input.shape && deed.input.safeParse({ yearId }).success);
}

async function excelOfList(deed: AnyList, { yearId }: YearFacts, machine: Machine, io: Io): Promise<FileMade> {
  const now = new Date().toISOString();
  const question = { actor: machine.operator, language: io.lang, now, raw: { yearId } };
  const outcome = await exportList(deed, machine.database.queries, question, placeOfYear);
  if (outcome.kind !== "done") throw new Error(`${deed.name}: ${outcome.sentence}`);
  return outcome.answer as FileMade;
}
