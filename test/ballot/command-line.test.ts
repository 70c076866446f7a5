import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ballotCommands } from "../../src/cli/ballot/index.ts";
import { newElectionId } from "../../src/engines/ballot/index.ts";
import {
  castBallot,
  closeBox,
  decryptWith,
  fileIn,
  finishWith,
  makeCredentials,
  makeTrustee,
  setUp,
} from "./support/by-hand.ts";
import { thidua, thiduaDoes, thiduaIn } from "./support/command-line.ts";
import { platform } from "./support/election.ts";
import { brokenVectors } from "./support/vectors.ts";

const vector = fileURLToPath(new URL("../vectors/ballot/single-blank/election.bel", import.meta.url));
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "thidua-cli-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe("ballot verify", () => {
  test("exit 0 and a summary with questions, options, counts, ballots, trustees and fingerprint", async () => {
    const { code, out } = await thidua("verify", vector);
    expect(code).toBe(0);
    for (const part of ["Yes, no or blank?", "Blank: 1", "Yes: 2", "No: 1", "4 ballots", "7C38BA01"])
      expect(out).toContain(part);
    expect(out).toContain("EOOG5wWSfiw3bGsxeO/vOvrWFX13esKaEK/BdpJFYnE");
    expect(out).toContain("people must compare");
  });

  test("exit 1 with code, ballot and sentence for a refusal", async () => {
    const file = join(cwd, "broken.bel");
    writeFileSync(file, brokenVectors().find(({ name }) => name === "ballot-vote-of-two")!.bytes);
    const { code, err, out } = await thidua("verify", file);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("[answer-unproved]");
    expect(err).toMatch(/^thidua: error: ballot \d+ \(tracker \S{43}, event \d+\): The ballot does not prove/m);
    const json = JSON.parse((await thidua("verify", file, "--json")).out) as object;
    expect(json).toMatchObject({
      ok: false,
      exit: 1,
      code: "answer-unproved",
      refusal: { ballot: 1, fault: { question: 1 } },
    });
  });

  test("exit 2 for what is no archive, no file, or a wrong call", async () => {
    const empty = join(cwd, "empty.bel");
    writeFileSync(empty, "");
    expect((await thidua("verify", empty)).code).toBe(2);
    expect((await thidua("verify", "package.json")).code).toBe(2);
    expect((await thidua("verify", join(cwd, "absent.bel"))).code).toBe(2);
    expect((await thidua("verify")).code).toBe(2);
    expect((await thidua("verify", vector, "--no-such-option")).code).toBe(2);
  });

  test("what is no archive is said in words, its code only in JSON", async () => {
    const { err } = await thidua("verify", "package.json");
    expect(err).toContain("thidua: error: this file is no election archive\n");
    expect(err).not.toContain("[");
    const vietnamese = await thiduaIn("vi", "verify", "package.json");
    expect(vietnamese.err).toContain("thidua: lỗi: tệp này không phải hồ sơ bỏ phiếu\n");
    expect(vietnamese.err).not.toContain("[");
    const json = JSON.parse((await thidua("verify", "package.json", "--json")).out) as object;
    expect(json).toMatchObject({ ok: false, exit: 2, code: "not-an-archive" });
  });

  test("--earlier takes a true beginning and refuses a rewritten one", async () => {
    const whole = readFileSync(vector);
    const earlier = join(cwd, "earlier.bel");
    writeFileSync(earlier, whole.subarray(0, 30 * 512));
    expect((await thidua("verify", vector, "--earlier", earlier)).code).toBe(0);
    whole[6000]! ^= 1;
    writeFileSync(earlier, whole.subarray(0, 30 * 512));
    const { code, err } = await thidua("verify", vector, "--earlier", earlier);
    expect(code).toBe(1);
    expect(err).toContain("they differ from byte 6000");
  });

  test("several threads come to the verdict of one", async () => {
    const uuid = newElectionId(platform.randomBytes);
    const voters = Array.from({ length: 60 }, (_, at) => `v${at + 1}@example.com\n`).join("");
    await makeTrustee("thidua", cwd);
    const credentials = await makeCredentials("thidua", { cwd, uuid, voters });
    await setUp("thidua", { cwd, uuid });
    const archive = fileIn(cwd, ".bel");
    const [credentialFile, choicesFile] = [join(cwd, "cred"), join(cwd, "choices")];
    writeFileSync(choicesFile, "[[1,0,0],[0,1,0]]");
    for (const credential of credentials) {
      writeFileSync(credentialFile, credential);
      await thiduaDoes("vote", archive, "--credential", credentialFile, "--choices", choicesFile, "--append");
    }
    const [one, two] = await Promise.all(
      ["1", "2"].map((jobs) => thiduaDoes("verify", archive, "--json", "--jobs", jobs)),
    );
    expect(two).toBe(one);
    expect(JSON.parse(one!)).toMatchObject({ summary: { stage: "voting", ballots: 60, voters: 60 } });
  });
});

test("an election by hand: secrets have mode 0600, nothing is overwritten, the key remembers what it opened", async () => {
  const uuid = newElectionId(platform.randomBytes);
  const privkey = await makeTrustee("thidua", cwd);
  const credentials = await makeCredentials("thidua", { cwd, uuid, voters: "a\nb\nc\n" });
  await setUp("thidua", { cwd, uuid });
  const archive = fileIn(cwd, ".bel");
  for (const file of [privkey, join(cwd, "private_creds.txt")]) expect(statSync(file).mode & 0o777).toBe(0o600);
  const again = await thidua("credentials", "--count", "3", "--dir", cwd);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining("exists already and was left alone")]);

  const voting = readFileSync(archive);
  const by = { sealedBy: "thidua", addedBy: "thidua" } as const;
  for (const credential of credentials.slice(0, 2)) {
    await castBallot(by, {
      cwd,
      credential,
      choices: [
        [0, 1, 0],
        [1, 0, 0],
      ],
    });
  }
  const repeated = await thidua("add", archive, "--ballot", join(cwd, "ballot"));
  expect([repeated.code, repeated.err]).toEqual([1, expect.stringContaining("[ballot-repeated]")]);
  await closeBox("thidua", cwd);
  const late = await thidua("add", archive, "--ballot", join(cwd, "ballot"));
  expect(late.err).toContain("[event-out-of-order]");

  const fingerprint = JSON.parse(await thiduaDoes("verify", archive, "--json")).summary.fingerprint as string;
  const wrongNumber = await thidua(
    "decrypt",
    archive,
    "--privkey",
    privkey,
    "--fingerprint",
    fingerprint,
    "--ballots",
    "1",
  );
  expect([wrongNumber.code, wrongNumber.err]).toEqual([1, expect.stringContaining("[another-number-of-ballots]")]);
  const early = await thidua("finish", archive);
  expect(early.err).toContain("[too-few-decryptions]");
  await decryptWith("thidua", { cwd, files: { owner: 1, privkey } });
  await finishWith("thidua", cwd);
  expect((await thidua("verify", archive, "--finished")).code).toBe(0);

  // A second history of the same election with other ballots: the difference of two tallies would show a vote.
  rmSync(archive);
  writeFileSync(archive, voting);
  for (const credential of credentials.slice(1)) {
    await castBallot(by, {
      cwd,
      credential,
      choices: [
        [0, 0, 1],
        [1, 0, 0],
      ],
    });
  }
  await closeBox("thidua", cwd);
  const second = await thidua("decrypt", archive, "--privkey", privkey, "--fingerprint", fingerprint, "--ballots", "2");
  expect([second.code, second.err]).toEqual([1, expect.stringContaining("[another-tally]")]);
});

test("a rehearsal runs with the real keys and comes out as foretold", async () => {
  const uuid = newElectionId(platform.randomBytes);
  const privkey = await makeTrustee("thidua", cwd);
  await makeCredentials("thidua", { cwd, uuid, voters: "a\n" });
  await setUp("thidua", { cwd, uuid });
  const folder = mkdtempSync(join(cwd, "rehearsal-"));
  const { err } = await thidua("rehearse", "--trustees", join(cwd, "trustees.json"), "--dir", folder);
  expect(err).toContain('{"result":[[3,0]]}');
  await decryptWith("thidua", { cwd: folder, files: { owner: 1, privkey } });
  expect(await thiduaDoes("finish", fileIn(folder, ".bel"))).toBe('{"result":[[3,0]]}');
});

test("every verb has a summary in both languages, a usage, and says it with --help", async () => {
  for (const { name, summary, usage } of ballotCommands) {
    expect(summary.vi).not.toBe(summary.en);
    const { code, out } = await thidua(...name.split(" ").slice(1), "--help");
    expect([code, out]).toEqual([0, `${summary.en}\n\nUsage: thidua ${name} ${usage}`.trimEnd()]);
  }
});
