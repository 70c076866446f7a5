import type { FieldOfTwo } from "../../../../ui/index.ts";
import type { ClusterSays } from "../../../organisations/index.ts";
import type { Rulebook } from "../../rulebook.ts";
import { rulebookInWords } from "../../rulebook-in-words.ts";
import type { RulebookAnswer } from "./answer.ts";

/** Two rulebooks beside each other, heading by heading, in the sentences that the screen and the paper print. */
export function rulebooksOfTwo(
  theirs: Rulebook | null,
  mine: Rulebook,
  { awards, regulations, say }: Pick<RulebookAnswer, "awards" | "regulations"> & { readonly say: ClusterSays },
): FieldOfTwo[] {
  const names = new Map(awards.map(({ code, name }) => [code, name]));
  const known = { names, regulations, say };
  const [one, other] = [theirs, mine].map((rules) => textsOf(rules, known)) as [Texts, Texts];
  return [...new Set([...one.keys(), ...other.keys()])].map((label) => ({
    label,
    theirs: one.get(label) ?? "",
    mine: other.get(label) ?? "",
  }));
}

type Texts = Map<string, string>;

function textsOf(
  rules: Rulebook | null,
  {
    names,
    regulations,
    say,
  }: Pick<RulebookAnswer, "regulations"> & {
    readonly names: ReadonlyMap<string, string>;
    readonly say: ClusterSays;
  },
): Texts {
  if (!rules) return new Map();
  const parts = rulebookInWords(rules, names, { regulations, say }).map(({ heading, article, sentences }) => {
    const lines = article === "" ? sentences : [article, ...sentences];
    return [heading, lines.join("\n")] as const;
  });
  const order = rules.votes.map((_, at) => `${at + 1}. ${parts[at]![0]}`).join("\n");
  return new Map([["Tên quy chế", rules.title], ["Thứ tự bỏ phiếu", order], ...parts]);
}
