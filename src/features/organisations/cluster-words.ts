import type { ClusterKind } from "./model.ts";

/** What a cluster of a kind calls itself, its head unit and its deputy unit. */
const names: Readonly<Record<ClusterKind, readonly (readonly [RegExp, string])[]>> = {
  cluster: [],
  bloc: [
    [/cụm trưởng/g, "khối trưởng"],
    [/cụm phó/g, "khối phó"],
    [/cụm/g, "khối"],
  ],
  region: [
    [/cụm trưởng/g, "trưởng khu vực"],
    [/cụm phó/g, "phó trưởng khu vực"],
    [/cụm/g, "khu vực"],
  ],
};

/** Says a sentence of ours in the words of one kind of cluster. */
export interface ClusterSays {
  (text: string): string;
  (parts: TemplateStringsArray, ...values: readonly (string | number)[]): string;
}

/**
 * Sentences are written for a cụm and said to each in its own words: for a khối, say`Cụm trưởng của ${name}` is “Khối
 * trưởng của …”. Only our words change: a name that is put in stays as its owner wrote it.
 */
export function clusterSays(kind: ClusterKind): ClusterSays {
  const inWords = (text: string): string =>
    names[kind].reduce(
      (said, [from, to]) =>
        said
          .replace(from, to)
          .replace(new RegExp(upper(from.source), "g"), upper(to))
          .replace(new RegExp(capital(from.source), "g"), capital(to)),
      text.normalize("NFC"),
    );
  return (parts: string | TemplateStringsArray, ...values: readonly (string | number)[]): string =>
    typeof parts === "string"
      ? inWords(parts)
      : parts.map((part, at) => `${inWords(part)}${at < values.length ? values[at] : ""}`).join("");
}

const upper = (text: string): string => text.toLocaleUpperCase("vi");
const capital = (text: string): string => upper(text.charAt(0)) + text.slice(1);
