export { type ElectedHeadship, electedHeadships, headshipsOfVote } from "./store.ts";
