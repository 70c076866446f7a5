export { readYear, type YearFacts } from "./read-year.ts";
export { Rulebook, VoteSubject } from "./rulebook.ts";
