import { BlockList, isIP } from "node:net";

/** Whose word is taken for the address and the protocol of a request: so many proxies in a row, or those named. */
export type TrustedProxies = { readonly hops: number } | { readonly addresses: readonly string[] };

export const noProxies: TrustedProxies = { addresses: [] };

/** Reads `hops:1`, or addresses and networks as in `127.0.0.1,10.0.0.0/8`; undefined when it is neither. */
export function readProxies(text: string): TrustedProxies | undefined {
  const hops = /^hops:([1-9])$/.exec(text.trim())?.[1];
  if (hops !== undefined) return { hops: Number(hops) };
  const addresses = text.split(",").map((one) => one.trim());
  return addresses.every((one) => networkIn(one)) ? { addresses } : undefined;
}

/** Whether an address is a trusted proxy's; `hop` 0 is who connects, 1 whom that one names, … */
export type Trust = (address: string, hop: number) => boolean;

export function trustOf(proxies: TrustedProxies): Trust {
  if ("hops" in proxies) return (_, hop) => hop < proxies.hops;
  const list = new BlockList();
  for (const one of proxies.addresses) {
    const { address, bits, family } = networkIn(one)!;
    list.addSubnet(address, bits, family);
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

function networkIn(text: string): { address: string; bits: number; family: "ipv4" | "ipv6" } | undefined {
  const [address = "", written, ...rest] = text.split("/");
  if (isIP(address) === 0 || rest.length > 0) return undefined;
  const most = isIP(address) === 4 ? 32 : 128;
  if (written === undefined) return { address, bits: most, family: familyOf(address) };
  const bits = Number(written);
  // A network of everybody, also one in halves, would make every sender its own proxy.
  return /^\d{1,3}$/.test(written) && bits >= widestAt(address) && bits <= most
    ? { address, bits, family: familyOf(address) }
    : undefined;
}

/**
 * Bits that a network has at least: nobody's proxies stand all over the internet. IPv4 lies in the last 32 bits under
 * ::ffff:0:0, so that what begins with :: is held to the same.
 */
function widestAt(address: string): number {
  if (isIP(address) === 4) return 8;
  return new URL(`http://[${address}]`).hostname.startsWith("[::") ? 96 + 8 : 16;
}

const familyOf = (address: string): "ipv4" | "ipv6" => (isIP(address) === 4 ? "ipv4" : "ipv6");

/**
 * What one sender has at least: an IPv4 address, or the 64 bits of IPv6 that a connection is given, whose other half
 * it chooses as it likes. What a proxy tells may carry a port, or be no address at all.
 */
export function senderOf(told: string): string {
  const address = withoutPort(told);
  if (isIP(address) === 0) return "unknown"; // a proxy's word that is no address: all of those are one sender
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(":")) return address;
  const [before = "", after = ""] = address.split("%", 1)[0]!.toLowerCase().split("::");
  const [left, right] = [before, after].map((half) => half.split(":").filter((group) => group !== ""));
  const gap = Math.max(0, 8 - left!.length - right!.length);
  const groups = [...left!, ...Array.from({ length: gap }, () => "0"), ...right!];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}

/** IIS and some others write the port too, `1.2.3.4:5678` or `[2001:db8::1]:443`; with it each connection would be another sender. */
const withoutPort = (told: string): string =>
  /^\[([^\]]*)\](?::\d+)?$/.exec(told)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(told)?.[1] ?? told;
