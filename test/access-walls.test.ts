import { walls } from "./support/walls.ts";

// The stages in which most deeds get far enough to read what an input names; the year before its pact is tried nightly.

walls("with a vote open", "conference.put-to-vote");
walls("told to its end", undefined);
