import { writeHundredths, writeInteger } from "../../basics/decimal.ts";
import { say } from "../../basics/words.ts";
import {
  bonusOn,
  type Checked,
  choosePack,
  describe,
  laidOver,
  lawRefused,
  lawWords,
  namedRefusal,
  nameOn,
  provisionsOf,
  standardIn,
  SubjectKind,
  withChoices,
  writeCitation,
} from "../../engines/law/index.ts";
import { type Command, fail } from "../command.ts";
import { badInput } from "./bad-input.ts";
import { tellLeftOut } from "./left-out.ts";
import { loadLaw } from "./load.ts";
import { daysIn, readOptions, wrongCall } from "./options.ts";

/** Reads the law of a date aloud for one award: conditions, votes, papers, days, money. */
export const show: Command = {
  name: "law show",
  summary: {
    vi: "Xem tiêu chuẩn của một danh hiệu, hình thức theo pháp luật của một ngày",
    en: "Read the standards of an award by the law of a date",
  },
  usage: "CODE --date YYYY-MM-DD [--overlay ID] [--json]",
  async run(args, io) {
    const options = readOptions(args, { values: ["date", "overlay"], flags: ["json"] });
    if (!options.ok) return wrongCall(io, options.refusal, show.usage);
    const [code] = options.value.words;
    if (code === undefined) return wrongCall(io, { code: "mistaken", option: "CODE", why: "missing" }, show.usage);
    const days = daysIn(options.value, ["date"]);
    if (!days.ok) return wrongCall(io, days.refusal, show.usage);
    const day = days.value.get("date");
    if (day === undefined) return wrongCall(io, { code: "mistaken", option: "--date", why: "missing" }, show.usage);
    const loaded = loadLaw();
    if (!loaded.ok) return badInput(io, loaded.refusal);
    const { law } = loaded.value;
    const { catalogue, packs } = law;
    const award = catalogue.find(code);
    if (award === undefined) {
      fail(io, say(lawRefused[io.lang], { code: "unknown-award", award: code }));
      return 1;
    }
    const chosen = choosePack(packs, { submitted: day });
    if (!chosen.ok) {
      fail(io, say(lawRefused[io.lang], chosen.refusal));
      tellLeftOut(law, io);
      return 6;
    }
    const { pack } = chosen.value;
    const laid = laidOver(law, pack, { overlay: options.value.values.get("overlay"), submitted: day });
    if (!laid.ok) {
      fail(io, say(lawRefused[io.lang], namedRefusal(law, laid.refusal)));
      return 1;
    }
    const overlay = laid.value;
    if (options.value.flags.has("json")) {
      const standards = SubjectKind.options.flatMap(
        (subject) => standardIn(pack, { award: code, subject, overlay }) ?? [],
      );
      io.out(
        JSON.stringify({
          award,
          pack: pack.id,
          standards,
          provisions: provisionsOf(pack, { award: code, subject: award.subjects[0]!, overlay }),
        }),
      );
      return 0;
    }
    io.out(`${nameOn(award, day)} (${code}) – ${pack.name}`);
    for (const subject of award.subjects) {
      const found = standardIn(pack, { award: code, subject, overlay });
      if (found === undefined) continue;
      const { title, standard } = found;
      const reading = { catalogue, instrument: title.instrument, checked: title.checked };
      io.out(
        `\n${{ individual: "Cá nhân", collective: "Tập thể", household: "Hộ gia đình" }[subject]} – ${writeCitation(standard.cite, title.instrument)}`,
      );
      for (const line of describe(withChoices(standard.when, standard.params), reading)) io.out(line);
      for (const extra of (overlay?.add ?? []).filter((each) => each.award === code && each.for === subject)) {
        for (const line of describe(extra.when, {
          ...reading,
          instrument: overlay!.instrument,
          checked: overlay!.checked,
        }))
          io.out(line);
      }
      const money = bonusOn(law, { award: code, subject, decidedOn: day });
      if (money.ok && money.value !== undefined)
        io.out(
          `${money.value.ceiling ? "Tiền thưởng tối đa" : "Tiền thưởng"}: ${writeHundredths(money.value.multiple)} × ${writeInteger(money.value.baseSalary)} đồng = ${writeInteger(money.value.dong)} đồng${flagOf(money.value.checked.at(-1))}`,
        );
    }
    io.out("\nĐiều kiện chung");
    for (const { content } of pack.general) {
      const reading = { catalogue, instrument: content.instrument, checked: content.checked };
      for (const { when } of content.every) for (const line of describe(when, reading)) io.out(line);
    }
    const { votes, attendance, dossiers, deadlines, quotas, preferences, told } = provisionsOf(pack, {
      award: code,
      subject: award.subjects[0]!,
      overlay,
    });
    for (const { says, checked } of [...quotas, ...preferences, ...votes, ...attendance, ...deadlines, ...told])
      io.out(`- ${says}${flagOf(checked)}`);
    for (const { papers, checked } of dossiers) io.out(`- Hồ sơ: ${papers.join("; ")}${flagOf(checked)}`);
    return 0;
  },
};

/** What was not compared with the text is said beside it, as with conditions. */
const flagOf = (checked: Checked | undefined): string =>
  checked === undefined || checked === "verified" ? "" : ` (${lawWords.vi.checked[checked]})`;
