import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newElectionId } from "../../src/engines/ballot/index.ts";
import { toolAccepts } from "./support/belenios-tool.ts";
import {
  castBallot,
  closeBox,
  decryptWith,
  fileIn,
  finishWith,
  type KeyFiles,
  makeCredentials,
  makeThreshold,
  makeTrustee,
  type Program,
  setUp,
} from "./support/by-hand.ts";
import { thiduaDoes } from "./support/command-line.ts";
import { platform } from "./support/election.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "thidua-mixed-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const other = (program: Program): Program => (program === "tool" ? "thidua" : "tool");

const voters = "a@example.com,v1,5\nb@example.com,v2,1000000000\nc@example.com,v3,1\n";

/** v1 votes twice; the last counts. */
const votes = [
  {
    voter: 0,
    choices: [
      [1, 0, 0],
      [0, 1, 0],
    ],
  },
  {
    voter: 1,
    choices: [
      [0, 1, 1],
      [1, 0, 0],
    ],
  },
  {
    voter: 2,
    choices: [
      [1, 0, 1],
      [0, 0, 1],
    ],
  },
  {
    voter: 0,
    choices: [
      [0, 0, 1],
      [0, 0, 1],
    ],
  },
];
const expected = [
  [1, 1_000_000_000, 1_000_000_006],
  [1_000_000_000, 0, 6],
];

/** Runs an election in which every step changes program, beginning with the one that is named. */
async function alternate(first: Program, keys: readonly KeyFiles[], uuid: string): Promise<void> {
  const credentials = await makeCredentials(first, { cwd, uuid, voters });
  await setUp(other(first), { cwd, uuid });
  for (const [at, { voter, choices }] of votes.entries()) {
    const sealedBy = at % 2 === 0 ? first : other(first);
    const addedBy = at < 2 ? first : other(first);
    await castBallot({ sealedBy, addedBy }, { cwd, credential: credentials[voter]!, choices });
  }
  await closeBox(first, cwd);
  for (const [at, files] of keys.entries()) await decryptWith(at % 2 === 0 ? other(first) : first, { cwd, files });
  await finishWith(other(first), cwd);
}

async function judge(): Promise<void> {
  const archive = fileIn(cwd, ".bel");
  const { summary } = JSON.parse(await thiduaDoes("verify", archive, "--finished", "--json")) as {
    summary: { questions: { options: { votes: number }[] }[] };
  };
  expect(summary.questions.map(({ options }) => options.map(({ votes: count }) => count))).toEqual(expected);
  expect(toolAccepts(readFileSync(archive))).toBe(true);
}

describe.each<Program>(["thidua", "tool"])("elections run half by %s, half by the other program", (first) => {
  test("two single trustees, one with each program", async () => {
    const keys = [await makeTrustee(first, cwd), await makeTrustee(other(first), cwd)];
    // Owners are numbered in the order of the public keys, which both programs take by file name.
    const owned = keys.toSorted().map((privkey, at) => ({ owner: at + 1, privkey }));
    await alternate(first, owned, newElectionId(platform.randomBytes));
    await judge();
  });

  test("a threshold group of both programs, two of three", async () => {
    const programs = [first, other(first), first];
    const files = await makeThreshold(programs, { cwd, threshold: 2, collector: other(first) });
    const keys = [2, 0].map((at) => ({ owner: at + 1, ...files[at]! }));
    await alternate(first, keys, newElectionId(platform.randomBytes));
    await judge();
  });

  test("one single trustee beside a threshold group of one program", async () => {
    const privkey = await makeTrustee(other(first), cwd);
    const files = await makeThreshold([first, first], { cwd, threshold: 2, collector: first });
    const keys = [
      { owner: 2, ...files[0]! },
      { owner: 1, privkey },
      { owner: 3, ...files[1]! },
    ];
    await alternate(first, keys, newElectionId(platform.randomBytes));
    await judge();
  });
});
