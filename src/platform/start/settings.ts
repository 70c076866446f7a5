import { networkInterfaces } from "node:os";
import { join, resolve } from "node:path";
import { noProxies, readProxies, type TrustedProxies } from "../http/index.ts";

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder of everything the program keeps: the embedded database, backups made before an upgrade. */
  readonly folder: string;
  readonly databaseUrl: string | undefined;
  /** The installation's secret, shared by all processes that serve one database. */
  readonly secretFile: string;
  readonly trustedProxies: TrustedProxies;
  /** The address by which others open this installation, without a path; undefined: not said. */
  readonly publicAddress: string | undefined;
}

/** A start that cannot go on, said in one sentence in both languages. */
export class StartRefused extends Error {
  readonly vi: string;
  readonly en: string;
  constructor(words: { vi: string; en: string }) {
    super(words.en);
    this.vi = words.vi;
    this.en = words.en;
  }
}

/**
 * Reads PORT, HOST, THIDUA_DATA, DATABASE_URL, THIDUA_SECRET_FILE, TRUSTED_PROXIES and PUBLIC_ADDRESS.
 *
 * @throws StartRefused when a value cannot be used
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const port = Number(environment["PORT"] ?? "8080");
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartRefused({
      vi: `PORT phải là số từ 0 đến 65535, đang là “${environment["PORT"]}”.`,
      en: `PORT must be a number from 0 to 65535, it is "${environment["PORT"]}"`,
    });
  const folder = resolve(environment["THIDUA_DATA"] || "data");
  return {
    port,
    host: environment["HOST"] || "127.0.0.1",
    folder,
    databaseUrl: environment["DATABASE_URL"] || undefined,
    secretFile: resolve(environment["THIDUA_SECRET_FILE"] || join(folder, "secret")),
    trustedProxies: proxiesIn(environment),
    publicAddress: publicAddressIn(environment),
  };
}

/** The old TRUST_PROXY=1 believed whatever address anybody claimed to come from, so that no limit held; it is not read on. */
function proxiesIn(environment: NodeJS.ProcessEnv): TrustedProxies {
  if (environment["TRUST_PROXY"])
    throw new StartRefused({
      vi: "TRUST_PROXY không còn dùng vì tin mọi địa chỉ do người gửi tự khai. Đặt TRUSTED_PROXIES là địa chỉ của proxy (127.0.0.1 hoặc 10.0.0.0/8, cách nhau bằng dấu phẩy), hoặc hops:1 khi đứng sau đúng một proxy.",
      en: "TRUST_PROXY is no longer read, because it believed any address a sender claims; set TRUSTED_PROXIES to the proxy's address (127.0.0.1 or 10.0.0.0/8, separated by commas), or to hops:1 behind exactly one proxy",
    });
  const text = environment["TRUSTED_PROXIES"];
  const proxies = text ? readProxies(text) : noProxies;
  if (!proxies)
    throw new StartRefused({
      vi: `TRUSTED_PROXIES phải là địa chỉ, mạng con (10.0.0.0/8; không rộng hơn /8, với IPv6 là /16) cách nhau bằng dấu phẩy, hoặc hops:1 đến hops:9; đang là “${text}”.`,
      en: `TRUSTED_PROXIES must be addresses or networks (10.0.0.0/8; none wider than /8, or /16 of IPv6) separated by commas, or hops:1 to hops:9; it is "${text}"`,
    });
  return proxies;
}

/** What invitation links begin with, where it is not the address by which whoever makes them came. */
function publicAddressIn(environment: NodeJS.ProcessEnv): string | undefined {
  const text = environment["PUBLIC_ADDRESS"]?.trim();
  if (!text) return undefined;
  const address = URL.canParse(text) ? new URL(text) : undefined;
  const bare = address && address.pathname === "/" && address.search + address.hash + address.username === "";
  if (!bare || !/^https?:$/.test(address.protocol))
    throw new StartRefused({
      vi: `PUBLIC_ADDRESS phải là địa chỉ như https://thidua.ninhbinh.gov.vn, không có phần sau dấu gạch chéo; đang là “${text}”.`,
      en: `PUBLIC_ADDRESS must be an address such as https://thidua.example.org, with nothing after the slash; it is "${text}"`,
    });
  return address.origin;
}

/** Addresses that phones and computers of the network can open, when the server listens to more than this machine. */
export function addressesOf({ host, port }: Pick<Settings, "host" | "port">): string[] {
  return hostsOf(host).map((name) => `http://${name.includes(":") ? `[${name}]` : name}:${port}`);
}

function hostsOf(host: string): readonly string[] {
  if (host === "127.0.0.1" || host === "localhost" || host === "::1") return [];
  if (host !== "0.0.0.0" && host !== "::") return [host];
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.filter((one) => one.family === "IPv4" && !one.internal).map((one) => one.address);
}
