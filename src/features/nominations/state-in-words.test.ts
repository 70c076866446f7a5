import { expect, test } from "vitest";
import { clusterSays } from "../organisations/index.ts";
import { NominationState } from "./model.ts";
import { stateInWords } from "./state-in-words.ts";

const sentence = (state: NominationState, language: "vi" | "en" = "vi"): string =>
  stateInWords(
    {
      ...{ state, unit: "Cục An ninh kinh tế", title: "Cờ thi đua của Chính phủ", year: 2020 },
      say: clusterSays("cluster"),
      step: { onDay: "2020-12-25", paper: "Tờ trình số 5/TTr", reason: "thiếu số liệu" },
    },
    language,
  );

/** Words that say an award was given. */
const given = /(được|đã) (trao|nhận|tặng|khen)|đạt danh hiệu|vinh dự|vinh danh|nhận danh hiệu/;
const givenInEnglish = /was (awarded|given|honoured with)|received|has won/;

const states = NominationState.options;

test.each(states.filter((state) => state !== "awarded"))("“%s” is never told as an award", (state) => {
  expect(sentence(state)).not.toMatch(given);
  expect(sentence(state, "en")).not.toMatch(givenInEnglish);
});

test("only “awarded” says that the award was given, and by which decision", () => {
  expect(sentence("awarded")).toMatch(given);
  expect(sentence("awarded", "en")).toMatch(givenInEnglish);
  expect(sentence("awarded")).toContain("Tờ trình số 5/TTr");
});

test.each(["scored", "eligible", "honoured", "submitted", "returned", "appraised", "approved"] as const)(
  "“%s” calls itself a proposal and says that no decision has been made",
  (state) => {
    expect(sentence(state)).toContain("đề nghị tặng");
    expect(sentence(state)).toContain("chưa có quyết định khen thưởng");
    expect(sentence(state, "en")).toMatch(/propos/);
    expect(sentence(state, "en")).toContain("no decision has been made");
  },
);

test("each state has a sentence of its own in both languages, ending with a stop", () => {
  for (const language of ["vi", "en"] as const) {
    const all = states.map((state) => sentence(state, language));
    expect(new Set(all).size).toBe(states.length);
    expect(all.filter((one) => !one.endsWith(".") || /undefined|\s\s/.test(one))).toEqual([]);
  }
});
