import { concatBytes } from "@noble/ciphers/utils.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appendBallot, checkBallot, reveal } from "../../src/engines/ballot/index.ts";
import { toolAccepts } from "./support/belenios-tool.ts";
import { openVotersPage, type VotersPage } from "./support/chromium.ts";
import { finish, good, type OpenBox, openBox } from "./support/election.ts";
import { vectorBytes } from "./support/vectors.ts";

const questions = [
  { answers: ["A", "B", "C", "D", "E"], min: 1, max: 3, question: "Chọn từ một đến ba" },
  { answers: ["Đồng ý", "Không"], blank: true, min: 1, max: 1, question: "Đồng ý?" },
];
const choices = [
  [1, 0, 1, 0, 0],
  [1, 0, 0],
];

let voters: VotersPage;
let box: OpenBox;
beforeAll(async () => {
  voters = await openVotersPage();
  box = openBox({ questions, weights: [1n, 1n] });
});
afterAll(() => voters.close());

const voteInBrowser = (voter: number): Promise<{ line: string; tracker: string }> =>
  voters.page.evaluate(([election, typed, chosen]) => window.voter.vote(election, typed, chosen), [
    box.texts.election,
    reveal(box.credentials[voter]!),
    choices,
  ] as const) as Promise<{ line: string; tracker: string }>;

test("the page is one without crypto.subtle, as plain http in a closed room gives it", async () => {
  const { subtle, secure, origin } = await voters.page.evaluate(() => window.voter.surroundings());
  expect([subtle, secure]).toEqual(["undefined", false]);
  expect(origin).toMatch(/^http:\/\/hoinghi\.example:/);
});

test("a ballot encrypted in Chromium is counted, and belenios-tool accepts the election", async () => {
  let open = box;
  for (const voter of [0, 1]) {
    const { line, tracker } = await voteInBrowser(voter);
    expect(good(checkBallot(box.election, { roll: box.roll, line })).tracker).toBe(tracker);
    const appended = appendBallot(open.end, line);
    open = { ...open, bytes: concatBytes(open.bytes, appended.bytes), end: appended.end };
  }
  expect(toolAccepts(finish(open))).toBe(true);
});

/** The line with the first digit of its first response changed: 1 becomes 2, any other becomes 1. No length changes. */
const anotherFirstDigit = (line: string): string =>
  line.replace(/"response":"(\d)/, (_, digit: string) => `"response":"${digit === "1" ? "2" : "1"}`);

test("Chromium checks ballots as Node does, good and bad", async () => {
  const { line, tracker } = await voteInBrowser(0);
  const check = (text: string): Promise<string> =>
    voters.page.evaluate(([election, roll, one]) => window.voter.check(election, roll, one), [
      box.texts.election,
      box.texts.credentials,
      text,
    ] as const);
  expect(await check(line)).toBe(tracker);
  expect(await check(anotherFirstDigit(line))).toBe("signature-invalid");
  expect(await check(`${line} `)).toBe("ballot-malformed");
});

test("an observer verifies a whole archive in Chromium, a trustee makes a key there", async () => {
  const bytes = [...vectorBytes("single-min0max1/election.bel")];
  expect(await voters.page.evaluate((archive) => window.voter.verify(archive), bytes)).toBe("finished");
  const key = BigInt(await voters.page.evaluate(() => window.voter.newTrusteeKey()));
  expect(box.election.algebra.isMember(key)).toBe(true);
});
