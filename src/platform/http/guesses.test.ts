import { expect, test } from "vitest";
import { countGuesses, type Guess, type Guesses } from "./guesses.ts";

const office = "10.0.0.7";
let browsers = 0;
/** Without a cookie: another browser each time. */
const by = (name: string, more: Partial<Guess> = {}): Guess => ({
  sender: office,
  name,
  browser: `trình duyệt ${++browsers}`,
  known: false,
  ...more,
});
const spray = (guesses: Guesses, times: number, now: number, more: Partial<Guess> = {}): number =>
  Array.from({ length: times }, (_, at) => guesses.admits(by(`người.${at}`, more), now)).filter(Boolean).length;

test("twenty guesses at once from one sender are looked at, whatever the names; then one in five seconds", () => {
  const guesses = countGuesses();
  expect(spray(guesses, 23, 0)).toBe(20);
  expect(spray(guesses, 5, 4999)).toBe(0);
  const later = 20_000; // those who asked before have given up
  expect([guesses.admits(by("a"), later), guesses.admits(by("b"), later)]).toEqual([true, false]);
});

test("another sender is not slowed down", () => {
  const guesses = countGuesses();
  spray(guesses, 100, 0);
  expect(spray(guesses, 2, 1, { sender: "10.0.0.8" })).toBe(2);
});

test("one name is tried eight times a minute from one sender, and forty times in ten minutes from wherever", () => {
  const one = countGuesses();
  expect(Array.from({ length: 12 }, () => one.admits(by("thư.ký"), 0)).filter(Boolean)).toHaveLength(8);
  const everywhere = countGuesses();
  const tries = Array.from({ length: 60 }, (_, at) => everywhere.admits(by("thư.ký", { sender: `10.1.0.${at}` }), 0));
  expect(tries.filter(Boolean)).toHaveLength(40);
});

test("an office of sixty where everybody mistypes three times is never slowed down", () => {
  const guesses = countGuesses();
  for (let person = 0; person < 60; person++) {
    const own = by(`cán.bộ.${person}`);
    for (let each = 0; each < 4; each++) expect(guesses.admits(own, person)).toBe(true);
    guesses.succeeded(own, person);
  }
});

test("signing in again and again with one account of one's own buys four guesses, once", () => {
  const guesses = countGuesses();
  for (let again = 0; again < 50; again++) {
    const own = by("kẻ.gian");
    guesses.admits(own, again * 60_000);
    guesses.succeeded(own, again * 60_000);
  }
  expect(spray(guesses, 40, 50 * 60_000)).toBeLessThanOrEqual(24);
});

test("after ten minutes the count begins anew", () => {
  const guesses = countGuesses();
  spray(guesses, 30, 0);
  expect(spray(guesses, 5, 600_000)).toBe(5);
});

/** Twenty wrong attempts a second from the office for `seconds`; `colleague` asks every two and a half and says when it was let in. */
function underAttack(
  attack: (at: number) => Guess,
  colleague: Guess,
  seconds: number,
): { letInAfter: number | undefined; looked: number } {
  const guesses = countGuesses();
  let looked = 0;
  let letInAfter: number | undefined;
  for (let now = 0, at = 0; now < seconds * 1000; now += 50, at++) {
    if (guesses.admits(attack(at), now)) looked++;
    const begun = now - 60_000; // the attack has gone on for a minute
    if (letInAfter === undefined && begun >= 0 && begun % 2500 === 0 && guesses.admits(colleague, now))
      letInAfter = begun / 1000;
  }
  return { letInAfter, looked };
}

test("at twenty wrong a second from the office, a browser that knew the name gets in at once", () => {
  const known = by("thư.ký", { known: true });
  expect(underAttack(() => by("thư.ký"), known, 70).letInAfter).toBe(0);
  expect(underAttack((at) => by(`người.${at}`), known, 70).letInAfter).toBe(0);
});

test("… a new browser within seconds where the attacker takes no place, within ten minutes where it keeps all it can", () => {
  const fresh = () => by("thư.ký");
  expect(underAttack((at) => by(`người.${at}`), fresh(), 120).letInAfter).toBeLessThanOrEqual(15);
  expect(underAttack(() => by("thư.ký"), fresh(), 120).letInAfter).toBeLessThanOrEqual(15);
  // A hundred and ten browsers of its own, each of which asks again before its place is lost, at the very name.
  const kept = Array.from({ length: 110 }, () => by("thư.ký"));
  const patient = underAttack((at) => kept[at % kept.length]!, fresh(), 720);
  expect(patient.letInAfter).toBeLessThanOrEqual(600);
});

test("… and guessing gets nowhere: about one attempt in five seconds is looked at, whatever the attacker does", () => {
  const kept = Array.from({ length: 110 }, () => by("thư.ký"));
  for (const attack of [(at: number) => by(`người.${at}`), () => by("thư.ký"), (at: number) => kept[at % 110]!])
    expect(underAttack(attack, by("không ai"), 590).looked).toBeLessThan(40 + 590 / 5);
});
