export * from "./store/decisions.ts";
export * from "./store/entries.ts";
export * from "./store/votes.ts";
export * from "./store/write-vote.ts";
export * from "./store/accounts.ts";
export * from "./store/browsers.ts";
