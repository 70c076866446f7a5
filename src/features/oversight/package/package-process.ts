import type { Instant } from "../../../basics/instant.ts";
import { workAside } from "../../../platform/aside/index.ts";
import { readYear } from "../../year/index.ts";
import { makePackage } from "./make-package.ts";

/** Which package, and who takes it when. */
export interface PackageJob {
  readonly yearId: number;
  readonly at: Instant;
  readonly by: string;
}

// The program of the process in which a package is made while the server serves.
workAside<PackageJob>(async function* (queries, { yearId, at, by }, told) {
  const year = await readYear(queries, yearId);
  if (!year) throw new Error("the year of the package is gone");
  yield* makePackage(queries, year, { at, by }, { told });
});
