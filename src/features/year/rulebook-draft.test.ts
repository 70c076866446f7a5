import { clusterSays } from "../organisations/index.ts";
import { expect, test } from "vitest";
import { fromDraft, toDraft } from "./rulebook-draft.ts";
import { rulebookInWords } from "./rulebook-in-words.ts";
import { sampleRulebooks } from "./sample-rulebooks/index.ts";
import { votesPreview } from "./votes-preview.ts";

const [twoThirds, eighty, majority] = sampleRulebooks.map(({ rules }) => rules) as [
  (typeof sampleRulebooks)[number]["rules"],
  (typeof sampleRulebooks)[number]["rules"],
  (typeof sampleRulebooks)[number]["rules"],
];

test.each(sampleRulebooks.map((sample) => [sample.name, sample.rules] as const))(
  "typing nothing changes nothing: %s",
  (_, rules) => {
    expect(fromDraft(toDraft(rules))).toEqual({ ok: true, rules });
  },
);

test("each field that cannot be read has its own sentence", () => {
  const draft = toDraft(twoThirds);
  const [vote, ...others] = draft.votes;
  const read = fromDraft({
    ...draft,
    votes: [{ ...vote!, threshold: "66,67 %", quorum: "đa số", quota: "nhiều" }, ...others],
    scale: "một nghìn",
    countsFromVoters: "-1",
    deadlines: [{ what: " ", on: "cuối năm", nextYear: false }],
  });
  expect(read.ok ? [] : Object.keys(read.errors).toSorted()).toEqual([
    "countsFromVoters",
    "deadlines.0.on",
    "deadlines.0.what",
    "scale",
    "votes.0.quorum",
    "votes.0.quota",
    "votes.0.threshold",
  ]);
  expect(read.ok ? "" : read.errors["votes.0.threshold"]).toContain("ghi phân số 2/3");
});

test("threshold 0 is the most votes; more than 100 % is refused", () => {
  const draft = toDraft(twoThirds);
  const withThreshold = (threshold: string) =>
    fromDraft({ ...draft, votes: draft.votes.map((vote) => ({ ...vote, threshold })) });
  const relative = withThreshold("0");
  expect(relative.ok && relative.rules.votes[0]?.rule).toMatchObject({
    comparator: "more-than",
    threshold: { numerator: 0 },
  });
  const all = withThreshold("100 %");
  expect(all.ok ? [] : Object.keys(all.errors)).toEqual(["votes.1.threshold", "votes.2.threshold"]);
});

test("in a cluster of five, 2/3 and 80 % both ask four votes; with the own vote barred 2/3 asks three of four", () => {
  const rule = twoThirds.votes[0]!.rule;
  expect(votesPreview(rule, 5)).toBe("Với 5 đơn vị: cần 4 phiếu đồng ý.");
  expect(votesPreview(eighty.votes[0]!.rule, 5)).toBe("Với 5 đơn vị: cần 4 phiếu đồng ý.");
  const barred = { ...rule, base: "entitled-voters" as const, selfVote: "barred" as const };
  expect(votesPreview(barred, 5)).toBe("Với 4 đơn vị được bỏ phiếu: cần 3 phiếu đồng ý.");
  expect(votesPreview(majority.votes[0]!.rule, 6)).toContain("cần 4 phiếu");
  expect(votesPreview({ ...rule, voter: "delegate" }, 5)).toBeUndefined();
});

test("every sentence is Vietnamese: no code of the data shows", () => {
  const awards = new Map([
    ["co-thi-dua-chinh-phu", "Cờ thi đua của Chính phủ"],
    ["co-thi-dua-bo-ban-nganh-tinh", "Cờ thi đua của Bộ, ban, ngành, tỉnh"],
    ["bang-khen-bo-ban-nganh-tinh", "Bằng khen của Bộ, ban, ngành, tỉnh"],
  ]);
  for (const { rules } of sampleRulebooks) {
    const text = rulebookInWords(rules, awards, { regulations: [], say: clusterSays("cluster") })
      .flatMap(({ heading, sentences }) => [heading, ...sentences])
      .join("\n");
    expect(text).not.toMatch(/[a-z]+-[a-z]+|undefined|null|true|false/);
  }
  expect(rulebookInWords(twoThirds, awards, { regulations: [], say: clusterSays("cluster") })[0]).toMatchObject({
    heading: "Bỏ phiếu suy tôn Cờ thi đua của Chính phủ",
    sentences: expect.arrayContaining(["Đạt khi được ít nhất 2/3 tổng số đơn vị của cụm tán thành."]),
  });
});

test("a prerequisite, a choice of several, the base of a share and the term survive the form", () => {
  const [vote, ...others] = twoThirds.votes;
  const rules = {
    ...twoThirds,
    regulation: "thong-tu-1",
    heads: { ...twoThirds.heads, termYears: 5 },
    votes: [
      {
        ...vote!,
        requires: ["co-thi-dua-bo-nganh-tinh", "tap-the-lao-dong-xuat-sac"],
        rule: {
          ...vote!.rule,
          asks: { kind: "choose" as const, atMost: 3 },
          quota: {
            kind: "share" as const,
            share: { numerator: 1, denominator: 5 },
            of: "units-meeting-standard" as const,
            rounding: "ceil" as const,
            atLeast: 2,
          },
        },
      },
      ...others,
    ],
  };
  expect(fromDraft(toDraft(rules))).toEqual({ ok: true, rules });
  const words = rulebookInWords(rules, new Map([["tap-the-lao-dong-xuat-sac", "Tập thể lao động xuất sắc"]]), {
    regulations: [{ id: "thong-tu-1", name: "Thông tư số 1" }],
    say: clusterSays("cluster"),
  });
  expect(words.flatMap(({ sentences }) => sentences).join("\n")).toContain("xét theo: Thông tư số 1.");
  expect(words[0]!.sentences.at(-1)).toContain("Tập thể lao động xuất sắc");
});

test("numbers out of their range are named at their field", () => {
  const draft = toDraft(twoThirds);
  const [vote, ...others] = draft.votes;
  const choose = { ...vote!, rule: { ...vote!.rule, asks: { kind: "choose" as const, atMost: 1 } } };
  const read = fromDraft({
    ...draft,
    termYears: "11",
    countsFromVoters: "1001",
    votes: [{ ...choose, atMost: "0", quota: "20 %", quotaAtLeast: "nhiều" }, ...others],
  });
  expect(read.ok ? [] : Object.keys(read.errors).toSorted()).toEqual([
    "countsFromVoters",
    "termYears",
    "votes.0.atMost",
    "votes.0.quotaAtLeast",
  ]);
});
