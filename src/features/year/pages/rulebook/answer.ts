import type { AnswerOf } from "../../../../ui/index.ts";
import type { readRulebook } from "../../operations/read-rulebook.ts";

export type RulebookAnswer = AnswerOf<typeof readRulebook>;
export type Version = RulebookAnswer["versions"][number];
