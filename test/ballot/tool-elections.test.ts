import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { verifyArchive } from "../../src/engines/ballot/index.ts";
import { tool, toolDoes } from "./support/belenios-tool.ts";
import { fileIn } from "./support/by-hand.ts";
import { good, platform } from "./support/election.ts";

// Whole elections by belenios-tool alone, of the kinds that no vector in the repository covers.
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "thidua-tool-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const run = (args: string, input?: string): string => toolDoes(args.split(" "), { cwd, ...(input ? { input } : {}) });

/** @returns credentials in the order of the voters */
function setUpByTool({ group, questions, voters }: { group: string; questions: object[]; voters: string }): string[] {
  const uuid = run("setup generate-token").trim();
  writeFileSync(join(cwd, "voters.txt"), voters);
  run(`setup generate-credentials --uuid ${uuid} --group ${group} --file voters.txt`);
  writeFileSync(join(cwd, "public_creds.json"), readFileSync(fileIn(cwd, ".pubcreds")));
  for (let trustee = 0; trustee < 2; trustee++) run(`setup generate-trustee-key --group ${group}`);
  writeFileSync(join(cwd, "public_keys.jsons"), concatenated(".pubkey"));
  writeFileSync(join(cwd, "template.json"), JSON.stringify({ description: "d", name: "n", questions }));
  run("setup make-trustees");
  run(`setup make-election --uuid ${uuid} --group ${group} --template template.json`);
  run("archive init");
  const lines = readFileSync(fileIn(cwd, ".privcreds"), "utf8").trim().split("\n");
  return lines.map((line) => line.split(" ").at(-1)!);
}

const namesOf = (ending: string): string[] =>
  readdirSync(cwd)
    .filter((file) => file.endsWith(ending))
    .sort();
const concatenated = (ending: string): string =>
  namesOf(ending)
    .map((file) => readFileSync(join(cwd, file), "utf8"))
    .join("");

function castByTool(credential: string, choices: number[][]): void {
  writeFileSync(join(cwd, "cred"), credential);
  writeFileSync(join(cwd, "choices"), JSON.stringify(choices));
  run("archive add-event --type=Ballot", run("election generate-ballot --privcred cred --ballot choices"));
}

function finishByTool({ shuffles }: { shuffles: boolean }): Uint8Array {
  run("archive add-event --type=EndBallots");
  run("archive add-event --type=EncryptedTally", run("election compute-encrypted-tally"));
  if (shuffles) {
    for (const owner of [1, 2]) run("archive add-event --type=Shuffle", run(`election shuffle --trustee-id=${owner}`));
    run("archive add-event --type=EndShuffles");
  }
  for (const [at, file] of namesOf(".privkey").entries()) {
    const part = run(`election decrypt --privkey ${file} --trustee-id ${at + 1}`);
    run("archive add-event --type=PartialDecryption", part);
  }
  run("archive add-event --type=Result", run("election compute-result"));
  expect(tool(["election", "verify"], { cwd }).err).toContain("I: all checks passed");
  return readFileSync(fileIn(cwd, ".bel"));
}

const yesNo = { answers: ["Yes", "No"], blank: true, min: 1, max: 1, question: "?" };

test("weights up to 9·10^10: results above 2^30 - 1 are text", () => {
  const voters = "a,v1,5\nb,v2,1000000000\nc,v3,90000000000\n";
  const credentials = setUpByTool({ group: "BELENIOS-2048", questions: [yesNo], voters });
  [
    [0, 1, 0],
    [0, 0, 1],
    [1, 0, 0],
  ].forEach((choice, at) => castByTool(credentials[at]!, [choice]));
  const summary = good(verifyArchive(finishByTool({ shuffles: false }), platform));
  expect(summary.questions[0]!.options.map(({ votes }) => votes)).toEqual(["90000000000", 5, 1_000_000_000]);
  expect(summary.totalWeight).toBe("91000000005");
});

test("voters who come again: the last ballot counts", () => {
  const credentials = setUpByTool({ group: "BELENIOS-2048", questions: [yesNo], voters: "a\nb\nc\n" });
  for (const choice of [
    [0, 1, 0],
    [1, 0, 0],
    [0, 0, 1],
  ])
    castByTool(credentials[0]!, [choice]);
  castByTool(credentials[1]!, [[1, 0, 0]]);
  const summary = good(verifyArchive(finishByTool({ shuffles: false }), platform));
  expect(summary.questions[0]!.options.map(({ votes }) => votes)).toEqual([1, 0, 1]);
  expect([summary.ballots, summary.counted, summary.voters]).toEqual([4, 2, 3]);
});

test("a question that is not homomorphic: shuffles, and the answers opened one by one", () => {
  const ranking = { type: "NonHomomorphic", value: { answers: ["A", "B", "C"], question: "Rank" } };
  const questions = [{ answers: ["Yes", "No"], min: 0, max: 1, question: "?" }, ranking];
  const credentials = setUpByTool({ group: "RFC-3526-2048", questions, voters: "a\nb\nc\n" });
  castByTool(credentials[0]!, [
    [1, 0],
    [1, 2, 3],
  ]);
  castByTool(credentials[1]!, [
    [0, 1],
    [3, 1, 2],
  ]);
  castByTool(credentials[2]!, [
    [0, 0],
    [2, 0, 255],
  ]);
  const archive = finishByTool({ shuffles: true });
  const summary = good(verifyArchive(archive, platform));
  expect(summary.questions[0]!.options.map(({ votes }) => votes)).toEqual([1, 1]);
  const opened = summary.questions[1]!.opened!.map((list) => list.join()).toSorted();
  expect(opened).toEqual(["1,2,3", "2,0,255", "3,1,2"]);
});
