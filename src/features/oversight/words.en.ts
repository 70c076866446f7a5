import type { Words } from "../../basics/words.ts";
import { kindNamed } from "../../platform/records/index.ts";
import { fieldsSaid } from "./field-words.ts";
import type { ChainFault, PackageTrouble, RecordCalled, RecordFault } from "./model.ts";

export const chainBroken: Words<ChainFault> = {
  missing: ({ seq }) => `line ${seq} of the log is missing`,
  reordered: ({ seq }) => `line ${seq} of the log does not follow the one before it: lines were moved or replaced`,
  changed: ({ seq }) => `line ${seq} of the log was changed`,
  "tail-cut": ({ seq }) =>
    `no line carries this hash: the log's tail, from line ${seq} on, was cut or rewritten, or the hash was miscopied`,
};

/** `result of a vote "Cờ thi đua của Bộ Công an"`, in the middle of a sentence. */
export const recordSaid = ({ kind, called }: RecordCalled): string => {
  const title = kindNamed(kind)?.title.en ?? kind;
  return called === "" ? title : `${title} "${called}"`;
};

export const recordBroken: Words<RecordFault> = {
  "record-missing": (fault) => `the record of ${recordSaid(fault)} that line ${fault.seq} of the log made is missing`,
  "record-changed": (fault) => `the record of ${recordSaid(fault)} that line ${fault.seq} of the log made was changed`,
  "record-added": (fault) => `a record of ${recordSaid(fault)} was added; no line of the log vouches for it`,
  "record-differs": (fault) => `${recordSaid(fault)} differs from its record in: ${fieldsSaid(fault.fields, "en")}`,
  "record-gone": (fault) => `${recordSaid(fault)} has a record, but its data is gone or no longer final`,
  "record-unknown": (fault) => `${recordSaid(fault)} has no record: nothing in the log made it`,
};

export const packageTrouble: Words<PackageTrouble> = {
  ...recordBroken,
  "records-unreadable": ({ line }) => `line ${line} of the records cannot be read`,
  "data-unreadable": ({ name }) => `${name} cannot be read`,
  "paper-differs": ({ name, title }) => `${name} does not say what the record of "${title}" says`,
  "paper-missing": ({ name, title }) =>
    `${name} is missing: "${title}" was signed or issued and belongs to the package`,
  ambiguous: ({ name }) => `${name} can be read in two ways: something stands twice or otherwise than thidua writes it`,
  "table-twice": ({ name, table }) => `${name} repeats the table ${table} of another file`,
  stranger: ({ name }) => `${name} is no file of a hand-over package`,
  "other-year": () => "the manifest names another cluster or year than the data and the log in the package",
  "row-elsewhere": ({ table }) => `${table} holds rows of another year or cluster`,
  "row-twice": ({ table }) => `a row of ${table} stands in the package twice`,
  "line-withheld": ({ seq }) => `line ${seq} of the log is this year's, but what it says is withheld`,
  "end-withheld": () =>
    "no line of the log in the package tells that it was taken: the year's last lines are withheld, or the time it was made was changed",
  "not-plain": () =>
    "the zip was joined or edited so that programs unpack it differently, and is not opened; take the package that thidua made again",
  "names-differ": ({ name }) => `${name} names the cluster or units otherwise than when the year was concluded`,
  "no-package": () => "the file is no hand-over package of thidua, or is damaged",
  swells: ({ limit }) => `the package unpacks to more than ${limit} and is not opened`,
  "unsafe-name": ({ name }) => `the package holds an unsafe file name "${name}" and is not opened`,
  twice: ({ name }) => `the name ${name} stands twice in the package`,
  "no-manifest": () => "the package has no manifest.json that can be read",
  changed: ({ name }) => `${name} was changed`,
  missing: ({ name }) => `${name} is missing`,
  added: ({ name }) => `${name} was added; the manifest does not name it`,
  "log-unreadable": ({ line }) => `line ${line} of the log file cannot be read`,
  "log-broken": ({ fault }) => (chainBroken[fault.code] as (fault: ChainFault) => string)(fault),
  "log-ends-elsewhere": ({ entries, promised }) =>
    `the log in the package has ${entries} lines; the manifest says ${promised}, or names another last line`,
};
