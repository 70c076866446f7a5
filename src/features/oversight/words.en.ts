import type { Words } from "../../basics/words.ts";
import type { ChainFault, PackageTrouble, TakingRefused } from "./model.ts";

export const takingRefused: Words<TakingRefused> = {
  "no-such-year": () => "There is no such cluster-year, so no package was made. Go to the first page and choose again.",
  "not-on-record": () =>
    "This download is not on record, so no file was given. Go to Oversight and press the button again.",
};

export const chainBroken: Words<ChainFault> = {
  missing: ({ seq }) => `line ${seq} of the log is missing`,
  reordered: ({ seq }) => `line ${seq} of the log does not follow the one before it: lines were moved or replaced`,
  changed: ({ seq }) => `line ${seq} of the log was changed`,
  "tail-cut": ({ seq }) =>
    `no line carries this hash: the log's tail, from line ${seq} on, was cut or rewritten, or the hash was miscopied`,
};

export const packageTrouble: Words<PackageTrouble> = {
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
