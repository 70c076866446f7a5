import type { FieldOfTwo } from "../../../../ui/index.ts";
import type { Rulebook } from "../../rulebook.ts";
import { rulebookInWords } from "../../rulebook-in-words.ts";

/** Two rulebooks beside each other, heading by heading, in the sentences that the screen and the paper print. */
export function rulebooksOfTwo(
  theirs: Rulebook | null,
  mine: Rulebook,
  awards: readonly { readonly code: string; readonly name: string }[],
): FieldOfTwo[] {
  const names = new Map(awards.map(({ code, name }) => [code, name]));
  const [one, other] = [textsOf(theirs, names), textsOf(mine, names)];
  return [...new Set([...one.keys(), ...other.keys()])].map((label) => ({
    label,
    theirs: one.get(label) ?? "",
    mine: other.get(label) ?? "",
  }));
}

function textsOf(rules: Rulebook | null, names: ReadonlyMap<string, string>): Map<string, string> {
  if (!rules) return new Map();
  const parts = rulebookInWords(rules, names).map(({ heading, article, sentences }) => {
    const lines = article === "" ? sentences : [article, ...sentences];
    return [heading, lines.join("\n")] as const;
  });
  const order = rules.votes.map((_, at) => `${at + 1}. ${parts[at]![0]}`).join("\n");
  return new Map([["Tên quy chế", rules.title], ["Thứ tự bỏ phiếu", order], ...parts]);
}
