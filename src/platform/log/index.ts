export { appendToLog, readHead, takeTurn } from "./append.ts";
export { canonicalJson, firstHash, type FrozenHere, hashOfContent, hashOfEntry, type LogContent } from "./entry.ts";
export { lastLine, readLog } from "./read.ts";
export { type ChainFault, type ChainState, type StoredEntry, verifyChain } from "./verify.ts";
