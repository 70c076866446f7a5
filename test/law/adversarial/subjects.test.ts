// Subjects written from the texts to make the engine certain and wrong; each case names the article it rests on.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { judge, Subject } from "../../../src/engines/law/index.ts";
import { shippedLaw } from "../shipped.ts";
import { AdversarialFile, questionOf, subjectOf } from "./write-subject.ts";

const law = shippedLaw();
const folder = import.meta.dirname;

for (const name of readdirSync(folder).filter((each) => each.endsWith(".yaml"))) {
  const { about, worlds, cases } = AdversarialFile.parse(
    parse(readFileSync(`${folder}/${name}`, "utf8"), { merge: true }),
  );
  describe(`${name}: ${about}`, () => {
    test.each(cases.map((each) => [`${each.name} (${each.cite})`, each] as const))("%s", (_, told) => {
      const written = subjectOf(law, worlds, told);
      const parsed = Subject.safeParse(written);
      if (!parsed.success) {
        expect(told.refused, parsed.error.message).toBe(parsed.error.issues[0]!.path.join("."));
        return;
      }
      const judged = judge(law, questionOf(told, parsed.data));
      if (!judged.ok) {
        const { refusal } = judged;
        const first = refusal.code === "impossible-facts" ? refusal.facts[0]!.path : refusal.code;
        expect(first).toBe(told.refused);
        return;
      }
      const { verdict } = judged.value;
      const open = verdict === "missing" || verdict === "pending";
      expect(told.expect === "open" && open ? "open" : verdict).toBe(told.expect ?? `refused: ${told.refused}`);
    });
  });
}
