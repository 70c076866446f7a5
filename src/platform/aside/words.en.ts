import type { Words } from "../../basics/words.ts";
import type { NotMade } from "./make-aside.ts";

const untouched = "No data was touched";

export const notMade: Words<NotMade> = {
  "making-busy": () =>
    "The server is making another file and many wait, so this one was not made. Press again in some minutes.",
  "making-stopped": () => `The file was given up. ${untouched}; press again when you need it.`,
  "making-too-long": ({ minutes }) =>
    `The file was not ready after ${minutes} minutes and was given up. ${untouched}; ask the administrator to make it with npx thidua on the server.`,
  "making-too-heavy": () =>
    `The file takes more memory than is allowed and was given up. ${untouched}; ask the administrator to make it with npx thidua on the server.`,
  "making-no-space": () =>
    `The server's disk has no room for the file. ${untouched}; ask the administrator to free some space and press again.`,
  "making-died": () =>
    `Making the file was cut off, so there is none. ${untouched}; press again, and tell the administrator if it persists.`,
};
