import autocannon from "autocannon";

export interface Load {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Sends one request over and over on 16 connections for some seconds, after a second of warming up. */
export async function load(url: string, options: { headers?: Record<string, string>; seconds: number }): Promise<Load> {
  const shot = { url, connections: 16, headers: options.headers ?? {} };
  await autocannon({ ...shot, duration: 1 });
  const result = await autocannon({ ...shot, duration: options.seconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return { perSecond: result.requests.average, p50Ms: result.latency.p50, p99Ms: result.latency.p99 };
}
