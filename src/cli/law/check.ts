import { say } from "../../basics/words.ts";
import {
  expiredSaid,
  explain,
  forecastCase,
  judge,
  judgeForReference,
  type JudgeRefusal,
  type Law,
  lawRefused,
  lawWords,
  namedKinds,
  namedRefusal,
  namedTrace,
  noReferenceNeeded,
  type Reference,
  referenceMark,
  type ReferenceRefusal,
  Route,
  type Trace,
  type Value,
} from "../../engines/law/index.ts";
import { type Command, fail, type Io } from "../command.ts";
import { badInput } from "./bad-input.ts";
import { tellLeftOut } from "./left-out.ts";
import { loadLawFor, loadSubject } from "./load.ts";
import { daysIn, readOptions, wrongCall } from "./options.ts";

/** 0 đạt, 3 chưa đạt, 4 chờ xác nhận, 5 thiếu dữ liệu; 6 when no usable pack covers the date. */
const exitCode: { readonly [verdict in Value]: number } = { met: 0, unmet: 3, pending: 4, missing: 5 };
const noUsablePack = 6;

/** Judges one subject by the law of a date, without a database. */
export const check: Command = {
  name: "law check",
  summary: {
    vi: "Xét một trường hợp theo pháp luật của ngày trình",
    en: "Judge one case by the law of its date",
  },
  usage:
    "--award CODE --subject FILE.json --date YYYY-MM-DD [--received DAY] [--decided DAY] [--year YYYY] [--basis merit|sudden|…|any] [--road Đ73.1.b|'điểm b khoản 1 Điều 73'] [--overlay ID] [--forecast YEARS] [--reference] [--all] [--json]",
  async run(args, io) {
    const options = readOptions(args, {
      values: ["award", "subject", "date", "received", "decided", "year", "basis", "road", "overlay", "forecast"],
      flags: ["json", "all", "reference"],
    });
    if (!options.ok) return wrongCall(io, options.refusal, check.usage);
    const { values, flags } = options.value;
    for (const name of ["award", "subject", "date"]) {
      if (!values.has(name))
        return wrongCall(io, { code: "mistaken", option: `--${name}`, why: "missing" }, check.usage);
    }
    const days = daysIn(options.value, ["date", "received", "decided"]);
    if (!days.ok) return wrongCall(io, days.refusal, check.usage);
    const basis = values.get("basis");
    const year = values.get("year");
    const horizon = values.get("forecast");
    if (basis !== undefined && basis !== "any" && !Route.safeParse(basis).success) {
      return wrongCall(io, { code: "mistaken", option: `--basis ${basis}`, why: "unknown" }, check.usage);
    }
    for (const [option, text] of [
      ["--year", year],
      ["--forecast", horizon],
    ] as const) {
      if (text !== undefined && !/^\d{1,4}$/.test(text))
        return wrongCall(io, { code: "mistaken", option: `${option} ${text}`, why: "unknown" }, check.usage);
    }
    const law = loadLawFor(values.get("award")!, values.get("overlay"));
    if (!law.ok) return badInput(io, law.refusal);
    const subject = loadSubject(values.get("subject")!);
    if (!subject.ok) return badInput(io, subject.refusal);
    const question = {
      award: values.get("award")!,
      subject: subject.value,
      submitted: days.value.get("date")!,
      received: days.value.get("received"),
      decided: days.value.get("decided"),
      year: year === undefined ? undefined : Number(year),
      basis: basis as Route | "any" | undefined,
      road: values.get("road"),
      overlay: values.get("overlay"),
    };
    const judged = judge(law.value, question);
    if (!judged.ok) {
      const noPack = judged.refusal.code === "no-pack" || judged.refusal.code === "pack-incomplete";
      const reference = flags.has("reference") ? judgeForReference(law.value, question) : undefined;
      if (flags.has("json"))
        io.out(JSON.stringify({ refused: judged.refusal, ...(reference?.ok && { reference: reference.value }) }));
      else {
        fail(io, say(lawRefused[io.lang], namedRefusal(law.value, judged.refusal)), hintOf(judged.refusal, flags, io));
        if (noPack) tellLeftOut(law.value, io);
        if (reference?.ok) printReference(law.value, reference.value, io);
        // What is the same refusal again was said above.
        else if (reference !== undefined && reference.refusal.code !== judged.refusal.code)
          fail(io, whyNoReference(law.value, reference.refusal, io));
      }
      return noPack ? noUsablePack : 1;
    }
    const ahead =
      horizon === undefined
        ? undefined
        : forecastCase(law.value, { ...question, horizon: Math.min(40, Number(horizon)) });
    const found = ahead?.ok === true ? ahead.value : undefined;
    if (flags.has("json")) {
      io.out(
        JSON.stringify({
          ...judged.value,
          otherRoads: explain(namedTrace(law.value, judged.value), law.value.catalogue, io.lang).otherRoads,
          ...(found === undefined
            ? {}
            : { forecast: { year: found.year, verdict: found.trace.verdict, assumption: found.assumption } }),
        }),
      );
    } else {
      print(law.value, judged.value, flags.has("all"), io);
      if (found !== undefined)
        io.out(
          `${io.lang === "vi" ? "Sớm nhất: năm" : "Earliest: year"} ${found.year} (${lawWords[io.lang].values[found.trace.verdict]}). ${lawWords[io.lang].assumption(namedKinds(found.assumption, law.value.catalogue))}`,
        );
    }
    return exitCode[judged.value.verdict];
  },
};

/** The verdict, what is missing or fails on the nearest road with its citation, and flags; the whole tree where asked for. */
function print(law: Law, trace: Trace, all: boolean, io: Io): void {
  const { verdict, reasons, otherRoads, remarks, tree, used } = explain(namedTrace(law, trace), law.catalogue, io.lang);
  io.out(verdict);
  for (const reason of reasons) io.out(`  ${reason}`);
  for (const { road, reasons: its } of otherRoads)
    io.out(`  ${io.lang === "vi" ? "Hoặc" : "Or"} ${road}: ${its.join("; ")}`);
  for (const remark of remarks) io.out(`  * ${remark}`);
  if (!all) {
    io.err(
      io.lang === "vi" ? "thêm --all để xem toàn bộ điều kiện và căn cứ đã dùng" : "add --all for every condition",
    );
    return;
  }
  io.out("");
  for (const line of tree) io.out(line);
  if (used.length > 0) io.out(`\n${io.lang === "vi" ? "Căn cứ đã dùng" : "Records used"}: ${used.join(", ")}`);
}

/** Never a verdict, and every line says so. */
function printReference(law: Law, { before, expired, trace }: Reference, io: Io): void {
  const { verdict, reasons } = explain(namedTrace(law, trace), law.catalogue, io.lang);
  const mark = referenceMark(before, io.lang);
  const ended = expired === undefined ? [] : [expiredSaid(expired, io.lang)];
  for (const line of [verdict, ...ended, ...reasons]) io.out(`${mark} ${line}`);
}

const whyNoReference = (law: Law, refusal: ReferenceRefusal, { lang }: Io): string =>
  refusal.code === "no-reference-needed" ? noReferenceNeeded[lang] : say(lawRefused[lang], namedRefusal(law, refusal));

/** Where a newer law is not entered, what may be asked instead. */
function hintOf({ code }: JudgeRefusal, flags: ReadonlySet<string>, io: Io): string | undefined {
  if (code !== "pack-incomplete" || flags.has("reference")) return undefined;
  return io.lang === "vi"
    ? "thêm --reference để xét tham khảo theo quy định liền trước; không phải kết luận"
    : "add --reference to see what the law before it would say; that is no verdict";
}
