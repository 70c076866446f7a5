import type { ChainFault } from "../../platform/log/index.ts";
import type { RecordFault } from "../../platform/records/index.ts";
import type { PackageFault } from "./package/check-package.ts";
import type { PackageRefusal } from "./package/open-package.ts";

/** What can be wrong with a package, from a file that is none to one changed letter. */
export type PackageTrouble = PackageRefusal | PackageFault;

export type { ChainFault, RecordFault };

/** What tells a record to people. */
export type RecordCalled = Pick<RecordFault, "kind" | "called">;
