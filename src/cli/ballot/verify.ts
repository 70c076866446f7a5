import { ok, refuse, type Result } from "../../basics/result.ts";
import { continues, type Summary } from "../../engines/ballot/index.ts";
import type { Io } from "../command.ts";
import { readBytes } from "./files.ts";
import { type CliRefusal, codeOf, exitCodeOf, sentence } from "./refusals.ts";
import { summaryLines } from "./summary-lines.ts";
import { commandOf, type Given } from "./verb.ts";
import { verifyOnAllCores } from "./verify-on-all-cores.ts";

/** Anybody checks an archive, offline and without a database. */
export const verify = commandOf({
  name: "ballot verify",
  summary: { vi: "Kiểm chứng hồ sơ bỏ phiếu", en: "Verify an election archive" },
  usage: "FILE.bel [--earlier OLD.bel] [--finished] [--jobs N] [--json]",
  files: 1,
  values: ["earlier", "jobs"],
  flags: ["json", "finished"],
  run: async (given, io) => {
    const verdict = await judge(given);
    if (!given.flag("json")) {
      if (verdict.ok) for (const line of summaryLines(verdict.value, io.lang)) io.out(line);
      return verdict.ok ? ok(undefined) : verdict;
    }
    io.out(JSON.stringify(verdict.ok ? { ok: true, summary: verdict.value } : refusalJson(io, verdict.refusal)));
    return verdict.ok ? ok(undefined) : verdict;
  },
});

async function judge(given: Given): Promise<Result<Summary, CliRefusal>> {
  const path = given.files[0]!;
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  const earlierPath = given.text("earlier");
  if (earlierPath !== undefined) {
    const earlier = readBytes(earlierPath);
    if (!earlier.ok) return earlier;
    const grown = continues(bytes.value, { earlier: earlier.value });
    if (!grown.ok) return grown;
  }
  const verdict = await verifyOnAllCores(bytes.value, given.number("jobs"));
  if (verdict.ok && given.flag("finished") && verdict.value.stage !== "finished") {
    return refuse({ code: "archive-unfinished", stage: verdict.value.stage });
  }
  return verdict;
}

function refusalJson(io: Io, refusal: CliRefusal): object {
  return { ok: false, exit: exitCodeOf(refusal), code: codeOf(refusal), refusal, sentence: sentence(io, refusal) };
}
