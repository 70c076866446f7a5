import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toolDoes } from "./belenios-tool.ts";
import { thiduaDoes } from "./command-line.ts";

/** Which of the two programs does a step. */
export type Program = "thidua" | "tool";

const group = ["--group", "BELENIOS-2048"];

export const template = JSON.stringify({
  description: "số liệu minh hoạ",
  name: "Suy tôn",
  questions: [
    { answers: ["Đơn vị A", "Đơn vị B", "Đơn vị C"], min: 1, max: 2, question: "Chọn một hoặc hai" },
    { answers: ["Đồng ý", "Không"], blank: true, min: 1, max: 1, question: "Đồng ý?" },
  ],
});

/** The file in a folder whose name ends so; the newest name when there are several. */
export const fileIn = (cwd: string, ending: string): string =>
  join(
    cwd,
    readdirSync(cwd)
      .filter((file) => file.endsWith(ending))
      .sort()
      .at(-1)!,
  );

/** Credentials by either program: `public_creds.json` and the credentials in the voters' order. */
export async function makeCredentials(
  by: Program,
  { cwd, uuid, voters }: { cwd: string; uuid: string; voters: string },
): Promise<string[]> {
  writeFileSync(join(cwd, "voters.txt"), voters);
  if (by === "thidua") {
    await thiduaDoes("credentials", "--uuid", uuid, "--voters", join(cwd, "voters.txt"), "--dir", cwd);
  } else {
    toolDoes(["setup", "generate-credentials", "--uuid", uuid, ...group, "--file", "voters.txt"], { cwd });
    writeFileSync(join(cwd, "public_creds.json"), readFileSync(fileIn(cwd, ".pubcreds")));
    writeFileSync(join(cwd, "private_creds.txt"), readFileSync(fileIn(cwd, ".privcreds")));
  }
  const lines = readFileSync(join(cwd, "private_creds.txt"), "utf8").trim().split("\n");
  return lines.map((line) => line.split(" ").at(-1)!);
}

/** A voter encrypts with either program and the ballot goes into the box with either. */
export async function castBallot(
  { sealedBy, addedBy }: { sealedBy: Program; addedBy: Program },
  { cwd, credential, choices }: { cwd: string; credential: string; choices: number[][] },
): Promise<void> {
  const [credentialFile, choicesFile, ballotFile] = ["cred", "choices", "ballot"].map((name) => join(cwd, name));
  writeFileSync(credentialFile!, `${credential}\n`);
  writeFileSync(choicesFile!, `${JSON.stringify(choices)}\n`);
  const archive = fileIn(cwd, ".bel");
  const line =
    sealedBy === "thidua"
      ? await thiduaDoes("vote", archive, "--credential", credentialFile!, "--choices", choicesFile!)
      : toolDoes(["election", "generate-ballot", "--privcred", "cred", "--ballot", "choices"], { cwd });
  writeFileSync(ballotFile!, `${line.trim()}\n`);
  if (addedBy === "thidua") await thiduaDoes("add", archive, "--ballot", ballotFile!);
  else toolDoes(["archive", "add-event", "--type=Ballot"], { cwd, input: `${line.trim()}\n` });
}

/** Closes and tallies with either program. */
export async function closeBox(by: Program, cwd: string): Promise<void> {
  if (by === "thidua") {
    await thiduaDoes("tally", fileIn(cwd, ".bel"));
    return;
  }
  toolDoes(["archive", "add-event", "--type=EndBallots"], { cwd });
  const tally = toolDoes(["election", "compute-encrypted-tally"], { cwd });
  toolDoes(["archive", "add-event", "--type=EncryptedTally"], { cwd, input: tally });
}

/** Key files of one trustee: a private key, or the seed and stored key of a threshold trustee. */
export interface KeyFiles {
  readonly owner: number;
  readonly privkey?: string;
  readonly key?: string;
  readonly dkey?: string;
}

/** A trustee decrypts with either program. */
export async function decryptWith(by: Program, { cwd, files }: { cwd: string; files: KeyFiles }): Promise<void> {
  const { owner, privkey, key, dkey } = files;
  if (by === "thidua") {
    const archive = fileIn(cwd, ".bel");
    const summary = JSON.parse(await thiduaDoes("verify", archive, "--json")).summary as Record<string, string>;
    const seen = ["--fingerprint", summary["fingerprint"]!, "--ballots", String(summary["counted"])];
    const keys = privkey ? ["--privkey", privkey] : ["--key", key!, "--decryption-key", dkey!];
    await thiduaDoes("decrypt", archive, ...keys, ...seen, "--append");
    return;
  }
  const id = ["--trustee-id", String(owner)];
  const part = privkey
    ? toolDoes(["election", "decrypt", "--privkey", privkey, ...id], { cwd })
    : toolDoes(["election", "decrypt-threshold", "--key", key!, "--decryption-key", dkey!, ...id], { cwd });
  toolDoes(["archive", "add-event", "--type=PartialDecryption"], { cwd, input: part });
}

/** The result with either program. */
export async function finishWith(by: Program, cwd: string): Promise<void> {
  if (by === "thidua") {
    await thiduaDoes("finish", fileIn(cwd, ".bel"));
    return;
  }
  toolDoes(["archive", "add-event", "--type=Result"], {
    cwd,
    input: toolDoes(["election", "compute-result"], { cwd }),
  });
}

/** Keys of one single trustee by either program; its private key file. */
export async function makeTrustee(by: Program, cwd: string): Promise<string> {
  if (by === "thidua") return join(cwd, `${await thiduaDoes("trustee", "new", "--dir", cwd)}.privkey`);
  const before = new Set(readdirSync(cwd));
  toolDoes(["setup", "generate-trustee-key", ...group], { cwd });
  return join(cwd, readdirSync(cwd).find((file) => file.endsWith(".privkey") && !before.has(file))!);
}

/** The archive with an open box by either program, from the files in the folder. */
export async function setUp(by: Program, { cwd, uuid }: { cwd: string; uuid: string }): Promise<void> {
  writeFileSync(join(cwd, "template.json"), template);
  if (by === "thidua") {
    await thiduaDoes("setup", "--template", join(cwd, "template.json"), "--uuid", uuid, "--dir", cwd);
    return;
  }
  const singles = readdirSync(cwd)
    .filter((file) => file.endsWith(".pubkey"))
    .sort();
  const keys = singles.map((file) => readFileSync(join(cwd, file), "utf8"));
  writeFileSync(join(cwd, "public_keys.jsons"), keys.join(""));
  toolDoes(["setup", "make-trustees"], { cwd });
  toolDoes(["setup", "make-election", "--uuid", uuid, ...group, "--template", "template.json"], { cwd });
  toolDoes(["archive", "init"], { cwd });
}

/** A threshold group, each trustee with the program of that place; seed and stored key files by place. */
export async function makeThreshold(
  programs: readonly Program[],
  { cwd, threshold, collector }: { cwd: string; threshold: number; collector: Program },
): Promise<{ key: string; dkey: string }[]> {
  const keygen = ["setup", "generate-trustee-key-threshold", ...group];
  const [certs, deals, outputs] = ["certs.jsons", "polynomials.jsons", "voutputs.jsons"].map((name) =>
    join(cwd, name),
  ) as [string, string, string];
  const names: string[] = [];
  for (const [at, by] of programs.entries()) {
    const known = new Set(readdirSync(cwd));
    const place = ["--size", `${programs.length}`, "--threshold", `${threshold}`, "--index", `${at + 1}`];
    if (by === "thidua") await thiduaDoes("trustee", "threshold", "cert", ...place, "--dir", cwd);
    else toolDoes([...keygen, "--step", "1"], { cwd });
    names.push(
      join(
        cwd,
        readdirSync(cwd)
          .find((file) => file.endsWith(".key") && !known.has(file))!
          .slice(0, -4),
      ),
    );
  }
  const lines = (ending: string): string =>
    names.map((name) => readFileSync(`${name}${ending}`, "utf8").trim()).join("\n");
  writeFileSync(certs, `${lines(".cert")}\n`);
  for (const [at, by] of programs.entries()) {
    const key = `${names[at]}.key`;
    const args = ["--certs", certs, "--key", key, "--threshold", String(threshold)];
    if (by === "thidua") {
      await thiduaDoes("trustee", "threshold", "check", "--certs", certs);
      writeFileSync(`${names[at]}.polynomial`, await thiduaDoes("trustee", "threshold", "deal", ...args));
    } else {
      toolDoes([...keygen, "--certs", certs, "--step", "2"], { cwd });
      writeFileSync(`${names[at]}.polynomial`, toolDoes([...keygen, "--step", "3", ...args], { cwd }));
    }
  }
  writeFileSync(deals, `${lines(".polynomial")}\n`);
  const collected = ["--certs", certs, "--polynomials", deals];
  if (collector === "thidua") await thiduaDoes("trustee", "threshold", "route", ...collected, "--dir", cwd);
  else toolDoes([...keygen, "--step", "4", ...collected], { cwd });
  for (const [at, by] of programs.entries()) {
    const [key, input] = [`${names[at]}.key`, `${names[at]}.vinput`];
    const output =
      by === "thidua"
        ? await thiduaDoes("trustee", "threshold", "accept", "--certs", certs, "--key", key, "--input", input)
        : toolDoes([...keygen, "--step", "5", "--certs", certs, "--key", key], {
            cwd,
            input: readFileSync(input, "utf8"),
          });
    writeFileSync(`${names[at]}.voutput`, output);
  }
  writeFileSync(outputs, `${lines(".voutput")}\n`);
  if (collector === "thidua") {
    const joined = ["--outputs", outputs, "--threshold", String(threshold), "--dir", cwd];
    await thiduaDoes("trustee", "threshold", "assemble", ...collected, ...joined);
  } else {
    const made = toolDoes([...keygen, "--step", "6", ...collected], { cwd, input: readFileSync(outputs, "utf8") });
    writeFileSync(join(cwd, "threshold.json"), made);
  }
  return names.map((name) => ({ key: `${name}.key`, dkey: `${name}.dkey` }));
}
