import { say } from "../../basics/words.ts";
import {
  choosePack,
  columnsFromSubjects,
  impossibleIn,
  judgeIn,
  lawRefused,
  lawWords,
  namedFact,
  readingsOf,
  sayImpossible,
  screen as screenAll,
  told,
  Value,
} from "../../engines/law/index.ts";
import { type Command, fail } from "../command.ts";
import { badInput } from "./bad-input.ts";
import { tellLeftOut } from "./left-out.ts";
import { loadLaw, loadSubjects } from "./load.ts";
import { daysIn, readOptions, wrongCall } from "./options.ts";

/** Screens a file of subjects by one rule: who is eligible, who lacks exactly one thing, and why the others are not. */
export const screen: Command = {
  name: "law screen",
  summary: {
    vi: "Rà soát nhiều người, đơn vị theo một tiêu chuẩn",
    en: "Screen many subjects by one rule",
  },
  usage: "--award CODE --subjects FILE.json|FILE.jsonl --date YYYY-MM-DD --year YYYY [--json]",
  async run(args, io) {
    const options = readOptions(args, { values: ["award", "subjects", "date", "year"], flags: ["json"] });
    if (!options.ok) return wrongCall(io, options.refusal, screen.usage);
    const { values, flags } = options.value;
    for (const name of ["award", "subjects", "date", "year"]) {
      if (!values.has(name))
        return wrongCall(io, { code: "mistaken", option: `--${name}`, why: "missing" }, screen.usage);
    }
    const days = daysIn(options.value, ["date"]);
    if (!days.ok) return wrongCall(io, days.refusal, screen.usage);
    const year = Number(values.get("year"));
    if (!Number.isInteger(year))
      return wrongCall(io, { code: "mistaken", option: `--year ${values.get("year")}`, why: "unknown" }, screen.usage);
    const loaded = loadLaw();
    if (!loaded.ok) return badInput(io, loaded.refusal);
    const { law } = loaded.value;
    const subjects = loadSubjects(values.get("subjects")!);
    if (!subjects.ok) return badInput(io, subjects.refusal);
    const day = days.value.get("date")!;
    const award = values.get("award")!;
    const chosen = choosePack(law.packs, { submitted: day });
    if (!chosen.ok) {
      fail(io, say(lawRefused[io.lang], chosen.refusal));
      tellLeftOut(law, io);
      return 6;
    }
    const { pack } = chosen.value;
    const file = values.get("subjects")!;
    const mistakes = subjects.value.flatMap((subject, at) =>
      impossibleIn(law, subject, { submitted: day, year }).map((each) => ({
        file: `${file}[${at}]`,
        path: each.path,
        wrong: told({
          vi: sayImpossible(namedFact(law, each), "vi"),
          en: sayImpossible(namedFact(law, each), "en"),
        }),
      })),
    );
    if (mistakes.length > 0) return badInput(io, { code: "bad-input", mistakes });
    const kinds = [...new Set(subjects.value.map(({ kind }) => kind))];
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1) {
      return badInput(io, {
        code: "bad-input",
        mistakes: [
          {
            file,
            path: "",
            wrong: told({
              vi: `mỗi lần rà soát một loại đối tượng, tệp có ${kinds.length} loại`,
              en: `one kind of subject is screened at a time, found ${kinds.length}`,
            }),
          },
        ],
      });
    }
    const readings = readingsOf(pack, { award, subject: kind });
    if (readings === undefined) {
      fail(io, say(lawRefused[io.lang], { code: "no-standard", award, subject: kind, pack: pack.id }));
      return 1;
    }
    const cases = subjects.value.map((subject) => ({ subject, year, day }));
    const columns = columnsFromSubjects(
      readings.rules[0],
      cases,
      law.catalogue,
      (one, other) => judgeIn(law, pack, { ...one, award: other, bare: true })!,
    );
    const running = screenAll(readings.rules, columns);
    let step = running.next();
    while (!step.done) {
      io.err(`${step.value.done}/${step.value.of}`);
      step = running.next();
    }
    const { verdicts, totals, nearly, reasons } = step.value;
    const name = (place: number) => cases[place]!.subject.name;
    const eligible = cases.flatMap((_one, place) => (Value.options[verdicts[place]!] === "met" ? [name(place)] : []));
    if (flags.has("json")) {
      io.out(
        JSON.stringify({
          award,
          pack: pack.id,
          year,
          totals,
          eligible,
          nearly: nearly.map(name),
          reasons: Object.fromEntries(reasons),
        }),
      );
      return 0;
    }
    const words = lawWords[io.lang];
    for (const value of Value.options.toReversed()) io.out(`${words.values[value]}: ${totals[value]}`);
    for (const each of eligible) io.out(`  ${words.values.met}: ${each}`);
    for (const place of nearly)
      io.out(`  ${io.lang === "vi" ? "Còn thiếu đúng một" : "Lacks exactly one"}: ${name(place)}`);
    for (const [id, count] of [...reasons].toSorted((a, b) => b[1] - a[1]))
      if (count > 0) io.out(`  ${String(count).padStart(7)}  ${id}`);
    return 0;
  },
};
