import { expect, test } from "vitest";
import { readProxies, senderOf, trustOf } from "./proxies.ts";

test("proxies are a number of hops, or addresses and networks; nothing else, and never everybody", () => {
  expect(readProxies("hops:1")).toEqual({ hops: 1 });
  expect(readProxies(" 127.0.0.1, 10.0.0.0/8,fd00::/16 ")).toEqual({
    addresses: ["127.0.0.1", "10.0.0.0/8", "fd00::/16"],
  });
  const everybody = [
    "10.0.0.0/0",
    "::/0",
    "0.0.0.0/1,128.0.0.0/1",
    "::/1",
    "0.0.0.0/7",
    "2000::/3",
    "fd00::/15",
    "::/16",
    "::ffff:0:0/96",
  ];
  const nothing = ["1", "true", "hops:0", "hops:10", "", "10.0.0.0/33", "::1/129", "proxy.local", "*"];
  for (const wrong of [...everybody, ...nothing]) expect(readProxies(wrong), wrong).toBeUndefined();
});

test("only the proxies named are believed, also where IPv4 arrives inside IPv6", () => {
  const trust = trustOf(readProxies("10.1.0.0/16,::1")!);
  const trusts = (address: string): boolean => trust(address, 0);
  expect(["10.1.2.3", "::ffff:10.1.2.3", "::1"].map(trusts)).toEqual([true, true, true]);
  expect(["10.2.0.1", "::2", "unknown", ""].map(trusts)).toEqual([false, false, false, false]);
  expect(trustOf({ addresses: [] })("127.0.0.1", 0)).toBe(false);
});

test("a sender of IPv6 is its network: the half that it may choose changes nothing", () => {
  expect(senderOf("2001:0db8:0:7::1")).toBe("2001:db8:0:7::/64");
  expect(senderOf("2001:db8:0:7:ffff:1:2:3")).toBe("2001:db8:0:7::/64");
  expect(senderOf("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
  expect(senderOf("::ffff:10.0.0.7")).toBe("10.0.0.7");
  expect(senderOf("10.0.0.7")).toBe("10.0.0.7");
});

test("a port that a proxy writes beside the address makes no other sender, and what is no address is one sender", () => {
  expect(["4.4.4.4:1001", "4.4.4.4:1002", "::ffff:4.4.4.4", "4.4.4.4"].map(senderOf)).toEqual(Array(4).fill("4.4.4.4"));
  const six = ["[2001:db8::1]:443", "[2001:db8::2]:444", "[2001:db8::3]", "2001:db8::4"].map(senderOf);
  expect(new Set(six)).toEqual(new Set(["2001:db8:0:0::/64"]));
  for (const nonsense of ["unknown", "_hidden", "<script>", "", "4.4.4", "999.1.1.1:5", "a".repeat(1000)])
    expect(senderOf(nonsense)).toBe("unknown");
});
