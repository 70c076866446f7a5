import { expect, test } from "vitest";
import { type GuessCap, guessCap } from "./guess-cap.ts";

const office = "10.0.0.7";
const guess = (cap: GuessCap, times: number, now: number): boolean[] =>
  Array.from({ length: times }, () => cap.admits(office, now));
const all = (times: number): boolean[] => Array.from({ length: times }, () => true);

test("twenty guesses at once from one address are looked at, whatever the names; then one in five seconds", () => {
  const cap = guessCap();
  expect(guess(cap, 23, 0)).toEqual([...all(21), false, false]);
  expect(cap.admits(office, 4999)).toBe(false);
  expect(guess(cap, 2, 5000)).toEqual([true, false]);
});

test("another address is not slowed down", () => {
  const cap = guessCap();
  guess(cap, 100, 0);
  expect([cap.admits("10.0.0.8", 1), cap.admits("10.0.0.8", 2)]).toEqual(all(2));
});

test("an office of sixty where everybody mistypes three times is never slowed down", () => {
  const cap = guessCap();
  for (let person = 0; person < 60; person++) {
    expect(guess(cap, 4, person)).toEqual(all(4));
    cap.succeeded(office, `nguoi.${person}`, person);
  }
});

test("signing in again and again with one account of one's own buys four guesses, once", () => {
  const cap = guessCap();
  for (let again = 0; again < 50; again++) {
    cap.admits(office, 0);
    cap.succeeded(office, "ke.gian", 0);
  }
  expect(guess(cap, 26, 1)).toEqual([...all(25), false]);
});

test("after ten minutes the count begins anew", () => {
  const cap = guessCap();
  guess(cap, 30, 0);
  expect(guess(cap, 5, 600_000)).toEqual(all(5));
});
