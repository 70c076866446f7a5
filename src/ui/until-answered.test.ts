import { expect, test } from "vitest";
import { Refused } from "./refused.ts";
import { untilAnswered } from "./until-answered.ts";

const pauses = [1, 1];
const refused = (status: number, code: string): Refused => new Refused({ title: code, status, code });

/** Answers as listed, one a sending; how often it was sent. */
async function sendings(...answers: readonly (Refused | "done")[]) {
  let sent = 0;
  const outcome = await untilAnswered(async () => {
    const answer = answers[sent++]!;
    if (answer instanceof Refused) throw answer;
    return answer;
  }, pauses).catch((error: unknown) => (error as Refused).code);
  return { outcome, sent };
}

const away = refused(503, "database-away");
const lost = refused(0, "connection-lost");
const unknown = refused(503, "outcome-unknown");
const changed = refused(409, "changed-meanwhile");
const full = refused(507, "disk-full");

test.each<[string, (Refused | "done")[], string, number]>([
  ["what is answered is sent once", ["done"], "done", 1],
  ["a database that comes back is waited for", [away, away, "done"], "done", 3],
  ["a lost connection is tried again", [lost, "done"], "done", 2],
  ["a decision is no outage", [changed, "done"], "changed-meanwhile", 1],
  ["a full disk does not pass by itself", [full, "done"], "disk-full", 1],
  ["an outage that lasts is told in the end", [away, away, away], "database-away", 3],
  ["where one sending may have been recorded, that is what is told", [unknown, away, away], "outcome-unknown", 3],
  ["a connection lost on the way leaves it open too", [lost, away, away], "connection-lost", 3],
])("%s", async (_sentence, answers, outcome, sent) => {
  expect(await sendings(...answers)).toEqual({ outcome, sent });
});
