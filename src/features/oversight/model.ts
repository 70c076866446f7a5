import type { ChainFault } from "../../platform/log/index.ts";
import type { RecordFault } from "../../platform/records/index.ts";
import type { PackageFault } from "./package/check-package.ts";
import type { PackageRefusal } from "./package/open-package.ts";

/** What can be wrong with a package, from a file that is none to one changed letter. */
export type PackageTrouble = PackageRefusal | PackageFault;

export type { ChainFault, RecordFault };

/** What tells a record to people. */
export type RecordCalled = Pick<RecordFault, "kind" | "called">;

export type ConcludingRefused =
  | { readonly code: "no-such-year" }
  | { readonly code: "concluded-already"; readonly concludedOn: string }
  | { readonly code: "still-open"; readonly open: readonly string[] }
  | { readonly code: "reason-needed"; readonly count: number };

export type ReopeningRefused = { readonly code: "no-such-year" } | { readonly code: "not-concluded" };
