import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { inTurn } from "./in-turn.ts";

/** Says when each of its pieces is made. */
async function* making(name: string, told: string[]): AsyncGenerator<string> {
  for (const n of [1, 2]) {
    await sleep(5);
    told.push(`${name}${n}`);
    yield `${name}${n}`;
  }
}
const readAll = async (pieces: AsyncIterable<string>): Promise<string[]> => {
  const read: string[] = [];
  for await (const piece of pieces) read.push(piece);
  return read;
};

test("two at once are made one after the other, and both are whole", async () => {
  const told: string[] = [];
  const both = [readAll(inTurn(making("a", told))), readAll(inTurn(making("b", told)))];
  expect(await Promise.all(both)).toEqual([
    ["a1", "a2"],
    ["b1", "b2"],
  ]);
  expect(told).toEqual(["a1", "a2", "b1", "b2"]);
});

test("who goes away, or whose making fails, makes room for the next", async () => {
  const told: string[] = [];
  const leaving = inTurn(making("a", told));
  await leaving.next();
  await leaving.return(undefined);
  const stopped = new AbortController();
  const aborted = inTurn(making("b", told), stopped.signal);
  await aborted.next();
  stopped.abort();
  await expect(aborted.next()).rejects.toThrow("aborted");
  async function* failing(): AsyncGenerator<string> {
    yield await Promise.reject<string>(new Error("no more"));
  }
  await expect(readAll(inTurn(failing()))).rejects.toThrow("no more");
  expect(await readAll(inTurn(making("c", told)))).toEqual(["c1", "c2"]);
});
