import { tellFollowers } from "../../platform/records/index.ts";
import { papersFinalWith } from "./final-papers.ts";

export { papersToTakeOver } from "./final-papers.ts";
export { allPapers, fileNameOf, olderFileNameOf } from "./make-paper.ts";

tellFollowers(papersFinalWith);
