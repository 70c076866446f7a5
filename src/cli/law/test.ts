import { exampleMistakes, lawWords, runExamples } from "../../engines/law/index.ts";
import { type Command, fail } from "../command.ts";
import { badInput } from "./bad-input.ts";
import { loadLaw } from "./load.ts";
import { readOptions, wrongCall } from "./options.ts";

/** Runs every example written in the files of law. */
export const test: Command = {
  name: "law test",
  summary: {
    vi: "Chạy mọi ví dụ ghi trong các tệp pháp luật",
    en: "Run every example in the files of law",
  },
  usage: "[PART-OF-FILE-NAME] [--json]",
  async run(args, io) {
    const options = readOptions(args, { values: [], flags: ["json"] });
    if (!options.ok) return wrongCall(io, options.refusal, test.usage);
    const loaded = loadLaw();
    if (!loaded.ok) return badInput(io, loaded.refusal);
    const { law, sets } = loaded.value;
    // A set of the office that is left out is a mistake here: whoever wrote it runs this to find out.
    const leftOut = sets.flatMap((set) => set.mistakes);
    if (leftOut.length > 0) return badInput(io, { code: "bad-input", mistakes: leftOut });
    const [part = ""] = options.value.words;
    const mistakes = exampleMistakes(law).filter(({ file }) => file.includes(part));
    if (mistakes.length > 0) return badInput(io, { code: "bad-input", mistakes });
    const runs = [...runExamples(law)].filter(({ file }) => file.includes(part));
    const wrong = runs.filter(({ holds }) => !holds);
    const words = lawWords[io.lang];
    for (const { file, pack, example, trace, unexpectedlyMet } of wrong) {
      fail(
        io,
        `${file} (${pack}): ${example.name}: ${words.values[trace.verdict]}, ${io.lang === "vi" ? "ví dụ ghi" : "the example says"} ${words.values[example.verdict]}${unexpectedlyMet.length > 0 ? `; ${unexpectedlyMet.join(", ")}` : ""}`,
      );
    }
    const files = new Set(runs.map(({ file }) => file)).size;
    if (options.value.flags.has("json")) io.out(JSON.stringify({ files, examples: runs.length, wrong: wrong.length }));
    else
      io.out(
        io.lang === "vi"
          ? `${runs.length} ví dụ trong ${files} tệp, ${wrong.length} sai`
          : `${runs.length} examples in ${files} files, ${wrong.length} wrong`,
      );
    return wrong.length === 0 && runs.length > 0 ? 0 : 1;
  },
};
