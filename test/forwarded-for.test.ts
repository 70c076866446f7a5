// Senders who claim another address at each attempt, at the real server under each form of TRUSTED_PROXIES. The same name
// has eight free attempts at one sender: the ninth is put in line only where all of them were counted as one.
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startServer } from "./support/server.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-forwarded-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Heads = Record<string, string | string[]>;
/** What is tried, what the nth attempt claims, whether all are counted as one sender; and from where it connects. */
type Attempt = readonly [what: string, claims: (nth: number) => Heads, counted: "one" | "many", from?: string];

const told = (of: (nth: number) => string | string[]) => (nth: number) => ({ "x-forwarded-for": of(nth) });

const rotating = told((nth) => `198.51.100.${nth}`);
const spoofedInFront = told((nth) => `198.51.100.${nth}, 203.0.113.1`);

const behindOne: readonly Attempt[] = [
  ["the proxy's word, which each client has of its own", rotating, "many"],
  ["an address in front of the proxy's", spoofedInFront, "one"],
  ["a list in front", told((nth) => `${"10.0.0.1, ".repeat(200)}198.51.100.${nth}, 203.0.113.2`), "one"],
  ["a head of its own in front of the proxy's", told((nth) => [`198.51.100.${nth}`, "203.0.113.3"]), "one"],
  ["another port at each connection", told((nth) => `203.0.113.4:${40_000 + nth}`), "one"],
  ["the half of IPv6 that one may choose", told((nth) => `2001:db8:0:1::${nth}`), "one"],
  ["the same with a port, as IIS writes it", told((nth) => `[2001:db8:0:2::${nth}]:${40_000 + nth}`), "one"],
  ["one IPv4 address in several spellings", told((nth) => `${nth % 2 ? "::ffff:" : ""}203.0.113.5`), "one"],
  ["networks of IPv6, which are senders", told((nth) => `2001:db8:1:${nth}::1`), "many"],
  ["what is no address", told((nth) => `nobody-${nth}`), "one"],
  ["other heads that name an address", (nth) => ({ ...otherHeads(nth), "x-forwarded-for": "203.0.113.6" }), "one"],
];

const forms: Readonly<Record<string, readonly Attempt[]>> = {
  "": [
    ["a rotating address", rotating, "one"],
    ["a list", spoofedInFront, "one"],
    ["an own machine's address", told((nth) => `127.0.0.1, 127.0.0.${nth}`), "one"],
    ["IPv6", told((nth) => `2001:db8:${nth}::1`), "one"],
    ["other heads", otherHeads, "one"],
  ],
  "hops:1": behindOne,
  "hops:2": [
    ["what the outer proxy tells of its client", told((nth) => `198.51.100.${nth}, 203.0.113.1`), "many"],
    ["an address in front of that", told((nth) => `198.51.100.${nth}, 203.0.113.2, 203.0.113.1`), "one"],
  ],
  "127.0.0.2,10.0.0.0/8,fd00::/16": [
    ...behindOne.map(([what, claims, counted]): Attempt => [what, claims, counted, "127.0.0.2"]),
    ["who is no proxy and rotates", rotating, "one"],
    ["who is no proxy and names one", told((nth) => `198.51.100.${nth}, 127.0.0.2`), "one", "127.0.0.3"],
    ["a proxy named in front", told((nth) => `198.51.100.${nth}, 127.0.0.2, 203.0.113.7`), "one", "127.0.0.2"],
    ["a second proxy's word", told((nth) => `198.51.100.${nth}, 10.1.2.3`), "many", "127.0.0.2"],
    ["an address in front of it", told((nth) => `192.0.2.${nth}, 203.0.113.8, 10.1.2.3`), "one", "127.0.0.2"],
  ],
};

function otherHeads(nth: number): Heads {
  const address = `198.51.100.${nth}`;
  const names = ["x-real-ip", "x-client-ip", "true-client-ip", "cf-connecting-ip", "x-original-forwarded-for"];
  return { ...Object.fromEntries(names.map((name) => [name, address])), forwarded: `for=${address}` };
}

/** The status of one sign-in with a wrong password. */
function guess(url: string, name: string, heads: Heads, localAddress: string): Promise<number> {
  const body = JSON.stringify({ signInName: name, password: "khong-phai-mat-khau" });
  const headers = { "content-type": "application/json", "idempotency-key": `${name}-${Math.random()}`, ...heads };
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/api/people.sign-in`, { method: "POST", headers, localAddress }, (answer) => {
      answer.resume().once("end", () => resolve(answer.statusCode!));
    });
    asked.once("error", reject).end(body);
  });
}

for (const [form, attempts] of Object.entries(forms))
  test(`TRUSTED_PROXIES=${form || "(none)"}: what a sender writes itself makes it no other sender`, async () => {
    const server = await startServer({ THIDUA_DATA: folder, TRUSTED_PROXIES: form });
    const url = server.url.replace("localhost", "127.0.0.1");
    try {
      for (const [at, [what, claims, counted, from = "127.0.0.1"]] of attempts.entries()) {
        const statuses = [];
        for (let nth = 1; nth <= 9; nth++) statuses.push(await guess(url, `nguoi.thu.${at}`, claims(nth), from));
        expect.soft(statuses.includes(429) ? "one" : "many", `${what}: ${statuses.join(" ")}`).toBe(counted);
        expect(new Set([...statuses, 409, 429]), what).toEqual(new Set([409, 429])); // a wrong password, or in line
      }
    } finally {
      await server.stop();
    }
  }, 120_000);
