import pg from "pg";

export interface Cost {
  /** Pages of 8 kB that PostgreSQL touched, in memory or on disk. */
  readonly pages: number;
  readonly plans: readonly string[];
  readonly ms: number;
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

let heard: Statement[] | undefined;

/** Hears what is asked at the driver from now on; connections opened before are not heard. */
export function hearStatements(): void {
  // oxlint-disable-next-line typescript/unbound-method -- it is called with `apply` below
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first, second] = args as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
    if (typeof first === "string") heard?.push({ text: first, values: second ?? [] });
    else heard?.push({ text: first.text, values: first.values ?? second ?? [] });
    return (query as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof query;
}

/** Explains every statement that some work asks. */
export async function costOf(pool: pg.Pool, work: () => Promise<unknown>): Promise<Omit<Cost, "ms">> {
  heard = [];
  await work();
  const statements = heard;
  heard = undefined;
  let pages = 0;
  const plans: string[] = [];
  for (const { text, values } of statements) {
    if (!/^\s*(select|with)\b/i.test(text)) continue;
    const explained = await pool.query(`explain (analyze, buffers, timing off) ${text}`, [...values]);
    const plan = explained.rows.map((row: Record<string, string>) => row["QUERY PLAN"]!);
    const touched = plan.find((line) => /^\s*Buffers: shared/.test(line)) ?? "";
    const cost = [...touched.matchAll(/(?:hit|read)=(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
    pages += cost;
    if (cost > 300) plans.push(`    ${cost} pages: ${text.slice(0, 400)}\n      ${plan.slice(0, 16).join("\n      ")}`);
  }
  return { pages, plans };
}
