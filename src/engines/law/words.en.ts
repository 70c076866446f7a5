import { writeCitation } from "./citation.ts";
import { namesEn } from "./fact-names.en.ts";
import { factSaid, recordSaid, type RecordWords } from "./fact-names.ts";
import type { Attester } from "./facts.ts";
import type { Assumption } from "./trace.ts";
import { type LawWords, onlyOne, writeSpan, writeYears } from "./words.ts";

const units = {
  year: "years",
  time: "times",
  month: "months",
  member: "members",
  target: "targets",
  document: "confirmations",
} as const;

const registers = {
  awards: "the register of awards",
  grades: "the yearly grades of task completion",
  partyGrades: "the yearly grades of the party organisation",
  discipline: "the register of discipline",
  suspensions: "the check for pending discipline, inspection and complaints",
  leads: "the ranking in its cluster, bloc or movement",
  roster: "the roster at the end of the year",
  founded: "the day of founding",
  merger: "the paper that says whether the merged unit goes on with what the old ones reached",
  service: "the length of service",
  targets: "the targets and how many were met",
  posts: "the posts held and how long",
  trait: "what the subject is",
} as const;

const attesters: Readonly<Record<Attester, string>> = {
  unit: "the unit or a higher body",
  "ministry-province": "a ministry, branch or province, or a higher body",
  "defence-police": "the Ministry of Defence or of Public Security, or a higher body",
  central: "a central body",
};

function supposed({ kinds, service }: Extract<Assumption, { code: "future-years" }>): string {
  const reached =
    kinds.length === 0
      ? []
      : [`every year brings ${kinds.map((name) => factSaid(namesEn, { fact: "awards", name })).join(", ")}`];
  const going =
    service.length === 0 ? [] : [`these go on: ${service.map((what) => namesEn.services[what]).join(", ")}`];
  return [...reached, ...going].join("; ") || "as the dossier stands";
}

const recordWords: RecordWords = {
  grade: (year) => `grade of ${year}`,
  partyGrade: (year) => `grade of the party organisation of ${year}`,
  discipline: (from) => `discipline from ${from}`,
  inspection: (from) => `inspection from ${from}`,
  complaint: (from) => `complaint from ${from}`,
  led: (scope, year) => `first in ${scope} in ${year}`,
};

/** English sentences around the conditions, which stay Vietnamese. */
export const english: LawWords = {
  values: { met: "Eligible", unmet: "Not yet eligible", pending: "Awaiting confirmation", missing: "Facts missing" },
  bases: {
    merit: "merit",
    sudden: "a sudden achievement",
    thematic: "a movement or theme",
    service: "long service",
    seniority: "seniority",
    external: "foreign relations",
    contribution: "contributions, many achievements, inventions and prizes",
    any: "any route",
  },
  units,
  checked: {
    verified: "compared with the text",
    "second-hand": "from a source that quotes it",
    recalled: "to be compared with the text",
    unknown: "content not known",
  },
  all: "All of",
  any: "One of",
  note: "Reading",
  verdict({ verdict, name, basis, road, instrument, year, day, pack, toCompare }) {
    const flag = toCompare.length > 0 ? " (to be compared with the text)" : "";
    const by = road === undefined ? `by ${this.bases[basis]}` : `claiming ${writeCitation(road, instrument)}`;
    return `${this.values[verdict]}${flag}: ${name}, ${by}, achievements up to ${year}, submitted on ${day}, by the law pack ${pack}.`;
  },
  numbers({ have, need, short, unit, outOf, value, span }) {
    if (have === undefined || need === undefined || unit === undefined) return "";
    if (onlyOne({ need, unit })) return span === undefined ? "" : `${value === "met" ? "" : "of "}${writeYears(span)}`;
    const of = outOf === undefined ? "" : `/${outOf}`;
    const when = span === undefined ? "" : ` (${writeYears(span)})`;
    const missing =
      value === "met" || short === undefined
        ? ""
        : have > need
          ? `, ${short} ${units[unit]} too many`
          : `, ${short} ${units[unit]} missing`;
    return `has ${have}${of}${when}, needs ${need}${missing}`;
  },
  lack({ fact, of, years }) {
    return `please add ${registers[fact]}${of === undefined ? "" : ` (${of.map((name) => factSaid(namesEn, { fact, name })).join(", ")})`}${years === undefined ? "" : writeSpan(years, { upTo: "up to", in: "for" })}`;
  },
  asks: (by) => `needs a paper of ${attesters[by]}`,
  mark: ({ aside, value }) =>
    aside !== undefined ? "[–]" : { met: "[x]", unmet: "[ ]", pending: "[?]", missing: "[…]" }[value],
  record: (id) => recordSaid(id, namesEn, recordWords),
  aside({ route, says }) {
    if (route === "unclaimed") return `Not considered, as the dossier claims another point: ${says}.`;
    return `Not considered, as it is for ${this.bases[route]}: ${says}.`;
  },
  metBy: (roads) => `Met by: ${roads.join("; ")}.`,
  toCompare: (places) => `Compare with the official text before use: ${places.join("; ")}.`,
  assumption(assumption) {
    switch (assumption.code) {
      case "year-inferred":
        return `The decision on "${assumption.record}" names no years of achievement, so the year of the decision is taken.`;
      case "counted-after-discipline":
        return `A discipline ended on ${assumption.ended}: achievements before it do not count${assumption.cite === "" ? "" : ` (${writeCitation(assumption.cite, "")})`}.`;
      case "parameter-open":
        return `No guidance settles: ${assumption.says} (${assumption.choices.join(" or ")}). The verdict depends on it.`;
      case "older-pack-kept":
        return `Received on ${assumption.received}, before ${assumption.newer} came into force: judged by the older text; the more favourable new rule was not compared.`;
      case "receipt-unknown":
        return `The day of receipt is not known; if it lies after ${assumption.newer} came into force, the new text applies.`;
      case "future-years":
        return `Supposing for ${writeYears([assumption.from, assumption.to])}: ${supposed(assumption)}.`;
    }
  },
};
