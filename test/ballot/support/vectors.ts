import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const root = new URL("../../vectors/ballot/", import.meta.url);

/** Elections made by belenios-tool that must be accepted. */
export const acceptedVectors = [
  "broken-base",
  "single-blank",
  "single-min0max1",
  "single-min1max3of5",
  "threshold-2of3",
] as const;

export const vectorBytes = (path: string): Uint8Array => readFileSync(new URL(path, root));
export const vectorText = (path: string): string => readFileSync(new URL(path, root), "utf8");
export const vectorJson = <Shape>(path: string): Shape => JSON.parse(vectorText(path)) as Shape;

/** Lines of a file, each one JSON value. */
export const vectorLines = <Shape>(path: string): Shape[] =>
  vectorText(path)
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Shape);

/** Names and bytes of the archives that must be refused. */
export const brokenVectors = (): { name: string; bytes: Uint8Array }[] =>
  readdirSync(new URL("broken", root)).map((file) => ({
    name: file.replace(".bel.gz", ""),
    bytes: gunzipSync(vectorBytes(`broken/${file}`)),
  }));

/** Who voted what in a vector, in casting order. */
export const vectorVotes = (name: string): { credential: string; choices: number[][] }[] =>
  vectorText(`${name}/private/votes.tsv`)
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [, credential, choices] = line.split("\t") as [string, string, string];
      return { credential, choices: JSON.parse(choices) as number[][] };
    });
