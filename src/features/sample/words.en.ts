import type { Words } from "../../basics/words.ts";
import type { SampleRefusal } from "./open-sample-year.ts";

export const sampleRefused: Words<SampleRefusal> = {
  "cluster-in-the-way": ({ name }) =>
    `The cluster “${name}” bears the sample's code or name, so the sample year was not opened and nothing was written. Change that cluster's code and name, or open the sample in another data folder.`,
};
