// People read sentences: no id of a leaf, code of a fact or name of a parameter may reach a screen, a text or a paper.
import { expect, test } from "vitest";
import { type Language, say } from "../../src/basics/words.ts";
import { Attester, LeadScope, Post, Service, Trait } from "../../src/engines/law/facts.ts";
import {
  Basis,
  Checked,
  type Condition,
  describe,
  explain,
  forecastCase,
  Grade,
  type JudgeRefusal,
  judgeIn,
  lawRefused,
  lawWords,
  leavesOfCondition,
  namedKinds,
  namedRefusal,
  namedTrace,
  nameLack,
  type OverlayFile,
  type Pack,
  Route,
  type Standard,
  type StandardFile,
  Subject,
  type Trace,
  Value,
  withChoices,
  writeExample,
} from "../../src/engines/law/index.ts";
import type { Lack } from "../../src/engines/law/scene.ts";
import { placeOfFact } from "../../src/features/eligibility/place-of-fact.ts";
import { shippedLaw } from "./shipped.ts";

const law = shippedLaw();
const { catalogue } = law;
const languages: readonly Language[] = ["vi", "en"];

interface Placed {
  readonly pack: Pack;
  readonly overlay: OverlayFile | undefined;
  readonly file: Pick<StandardFile, "award" | "checked"> & { readonly instrument: string };
  readonly standard: Standard;
}
const overlays = law.overlays.map(({ content }) => content);
const standards: Placed[] = law.packs.flatMap((pack) => [
  ...pack.standards.flatMap(({ content }) =>
    content.standards.flatMap((standard): Placed[] => [
      { pack, overlay: undefined, file: content, standard },
      ...overlays
        .filter(
          (overlay) => overlay.extends.includes(pack.id) && overlay.add.some(({ award }) => award === content.award),
        )
        .map((overlay) => ({ pack, overlay, file: content, standard })),
    ]),
  ),
  ...overlays
    .filter((overlay) => overlay.extends.includes(pack.id))
    .flatMap((overlay) =>
      overlay.define.flatMap((file) =>
        file.standards.map((standard) => ({ pack, overlay, file: { ...overlay, ...file }, standard })),
      ),
    ),
]);
const conditions: Condition[] = [
  ...standards.map(({ standard }) => standard.when),
  ...law.packs.flatMap(({ general }) => general.flatMap(({ content }) => content.every.map(({ when }) => when))),
  ...overlays.flatMap(({ add }) => add.map(({ when }) => when)),
];
const leaves = conditions.flatMap(leavesOfCondition);

const posts = Post.options;
const members = ["completed", "advanced", "fighters", "warned", "workers", "covered"];
const kinds = [
  ...Grade.options.flatMap((grade) => [`grade:${grade}`, `party:${grade}`]),
  "discipline",
  "discipline-end",
];

/** Every name of the files that is no word of Vietnamese. */
const codes = new Set<string>(
  [
    ...catalogue.awards.map(({ code }) => code),
    ...leaves.flatMap((leaf) => (leaf.op === "attest" ? [leaf.fact] : [])),
    ...leaves.map(({ op }) => op),
    ...leaves.flatMap(({ id }) => (id === undefined || /^Đ|\s/.test(id) ? [] : [id])),
    ...standards.flatMap(({ standard }) => Object.keys(standard.params)),
    ...[...Trait.options, ...posts, ...Service.options, ...LeadScope.options, ...Attester.options, ...members],
    ...[...kinds, "self", "targets-met", "targets-exceeded", "unclaimed", ...Grade.options],
    ...[...Basis.options, ...Route.options, ...Value.options, ...Checked.options],
    ...[...law.packs.map(({ id }) => id), ...overlays.map(({ id }) => id)],
    ...Object.keys(Subject.shape),
  ].filter((code) => !["any", "kind"].includes(code) && !/^\d+$/.test(code)),
);

/** What of a text is a code: a name of the files, a citation as the files write it, a brace, something undefined. */
function bareIn(text: string, language: Language): string[] {
  // English words may be names of the files too; what no sentence has are their hyphens, colons and capitals.
  const isBare = (word: string): boolean => codes.has(word) && (language === "vi" || /[-:A-Z\d]/.test(word));
  return [
    ...(text.match(/[\p{L}\p{N}:_-]+/gu) ?? []).map((word) => word.replace(/^[-:]+|[-:]+$/g, "")).filter(isBare),
    ...(text.match(/Đ\d[\w.]*|[{}]|undefined|null|NaN|\[object/gu) ?? []),
  ];
}
const bare = new Map<string, string>();
/** Verdicts repeat one another's lines: each is read once. */
const alreadyRead = { vi: new Set<string>(), en: new Set<string>() };
function read(texts: readonly string[], language: Language): void {
  for (const text of texts) {
    if (alreadyRead[language].has(text)) continue;
    alreadyRead[language].add(text);
    for (const code of bareIn(text, language)) if (!bare.has(code)) bare.set(code, text);
  }
}
function readTrace(trace: Trace): void {
  for (const language of languages) {
    const { verdict, reasons, otherRoads, remarks, tree, used } = explain(namedTrace(law, trace), catalogue, language);
    const roads = otherRoads.flatMap((each) => [each.road, ...each.reasons]);
    read([verdict, ...reasons, ...roads, ...remarks, ...tree, ...used], language);
  }
}
/** An example with records named as people name them: files of law name theirs by codes. */
function written(standard: Standard, example: Parameters<typeof writeExample>[2]) {
  const { subject, ...rest } = writeExample(standard.for, standard.case, example);
  const awards = subject.awards.map((record, at) => ({ ...record, id: `Quyết định số ${at + 1}` }));
  const attestations = subject.attestations.map((each, at) => ({ ...each, document: `Công văn số ${at + 1}` }));
  return { ...rest, subject: { ...subject, awards, attestations } };
}
const none = (): void => expect([...bare].map(([code, text]) => `${code}: ${text}`)).toEqual([]);

test("the reader of this test finds what it looks for", () => {
  expect(bareIn("cần bổ sung woman, grade:good và Đ47.2.b năm {cycle}", "vi")).toEqual([
    ...["woman", "grade:good", "cycle", "Đ47.2.b", "{", "}"],
  ]);
  expect(bareIn("a woman needs department-head, partyGrades", "en")).toEqual(["department-head", "partyGrades"]);
  expect(codes.size).toBeGreaterThan(300);
});

test("no condition of any pack, general rule or regulation is read aloud with a code", () => {
  bare.clear();
  for (const { file, standard } of standards)
    read(describe(withChoices(standard.when, standard.params), { ...file, catalogue }), "vi");
  for (const when of conditions) {
    const params = standards.find(({ standard }) => standard.when === when)?.standard.params ?? {};
    read(describe(withChoices(when, params), { catalogue, instrument: "06/2022/QH15", checked: "recalled" }), "vi");
  }
  none();
});

test("nothing that a file of law says for people to read has a code in it", () => {
  bare.clear();
  // Conditions stand in examples and cites too; what people read are these fields.
  const said = (value: unknown, key = ""): string[] => {
    if (typeof value === "string") return ["says", "note", "reason", "sets", "papers"].includes(key) ? [value] : [];
    if (Array.isArray(value)) return value.flatMap((each) => said(each, key));
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, each]) => said(each, name));
  };
  const texts = said([law.packs, law.overlays, law.catalogue.awards]);
  expect(texts.length).toBeGreaterThan(1000);
  read(texts, "vi");
  none();
});

test("no verdict on any example of any standard, on nobody known, or on everything denied, says a code", () => {
  bare.clear();
  for (const { pack, overlay, file, standard } of standards) {
    const { award } = file;
    const ask = (subject: Subject, year: number, day: string): void => {
      for (const basis of [undefined, "any"] as const) {
        const trace = judgeIn(law, pack, { award, overlay, subject, year, day, basis });
        if (trace !== undefined) readTrace(trace);
      }
    };
    for (const example of standard.examples) {
      const { subject, year, day } = written(standard, example);
      ask(subject, year, day);
    }
    const { subject, year, day } = written(standard, { name: "một đối tượng", but: {} });
    ask(Subject.parse({ kind: standard.for, name: "không rõ" }), year, day);
    const held = posts.map((post) => ({ post, from: "2001-01-01" }));
    const why = ["discipline", "inspection", "complaint"] as const;
    ask(
      {
        ...subject,
        posts: held,
        leads: LeadScope.options.map((scope) => ({ scope, year })),
        suspensions: why.map((each) => ({ why: each, from: "2001-01-01" })),
        discipline: [{ from: `${year}-01-01` }],
        attestations: subject.attestations.map((each) => ({ ...each, holds: false })),
      },
      year,
      day,
    );
    const ahead = forecastCase(law, {
      ...{ award, subject: { ...subject, awards: [], grades: [] }, submitted: day, year, horizon: 12 },
    });
    if (ahead.ok && ahead.value !== undefined)
      for (const language of languages)
        read([lawWords[language].assumption(namedKinds(ahead.value.assumption, catalogue))], language);
  }
  none();
}, 120_000);

test("nothing that may be lacking, no record, assumption or reason for no verdict says a code", () => {
  bare.clear();
  const lacks: Lack[] = [
    ...(["awards", "grades", "partyGrades", "discipline", "suspensions", "founded", "merger"] as const).map((fact) => ({
      fact,
    })),
    ...catalogue.awards.map(({ code }): Lack => ({ fact: "awards", of: [code], years: [2020, 2024] })),
    ...[...members].map((who): Lack => ({ fact: "roster", of: [who] })),
    ...LeadScope.options.map((scope): Lack => ({ fact: "leads", of: [scope] })),
    ...Service.options.map((what): Lack => ({ fact: "service", of: [what] })),
    ...Trait.options.map((trait): Lack => ({ fact: "trait", of: [trait] })),
    { fact: "posts", of: [...posts] },
    { fact: "targets", of: ["targets-met", "targets-exceeded"] },
  ];
  const refusals: JudgeRefusal[] = [
    { code: "no-pack", day: "2001-01-01", first: "2014-06-01" },
    { code: "no-such-road", road: "Đ73.9.z", roads: ["Đ73.1.b", "98/2023/NĐ-CP Đ4.4"] },
    { code: "unknown-overlay", overlay: overlays[0]!.id, pack: law.packs[0]!.id },
    { code: "no-standard", award: catalogue.awards[0]!.code, subject: "household", pack: law.packs[1]!.id },
    {
      code: "impossible-facts",
      facts: [
        ...Object.keys(Subject.shape).map((part) => ({
          code: "told-twice" as const,
          path: `${part}[1].year`,
          year: 2024,
        })),
        { code: "confirmed-and-denied", path: "attestations[1]", fact: "exceeded-targets" },
        ...(["targets", "partyGrades"] as const).map((register) => ({
          ...{ code: "register-contradicts" as const, path: "attestations[1]", register, year: 2024 },
          fact: "party-organisations-excellent",
        })),
      ],
    },
  ];
  for (const language of languages) {
    const words = lawWords[language];
    read(
      lacks.map((lack) => words.lack(nameLack(lack, catalogue))),
      language,
    );
    read(
      [
        ...posts,
        "grade 2024",
        "party grade 2024",
        "discipline 2024-01-01",
        "inspection 2024-01-01",
        "complaint 2024-01-01",
      ]
        .concat(LeadScope.options.map((scope) => `${scope} 2024`))
        .map((id) => words.record(id)),
      language,
    );
    read(
      [...Attester.options.map((by) => words.asks(by)), ...Object.values(words.values), ...Object.values(words.bases)],
      language,
    );
    const supposed = { code: "future-years", from: 2025, to: 2027, kinds, service: Service.options } as const;
    read([words.assumption(namedKinds(supposed, catalogue))], language);
    for (const refusal of refusals) {
      const placed =
        refusal.code === "impossible-facts"
          ? { ...refusal, facts: refusal.facts.map((each) => ({ ...each, path: placeOfFact(each.path, language) })) }
          : refusal;
      read([say(lawRefused[language], namedRefusal(law, placed))], language);
    }
  }
  none();
});
