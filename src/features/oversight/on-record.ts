import { actorLabel } from "../../platform/access/index.ts";
import type { ReadContext } from "../../platform/deeds/index.ts";
import { lineAt } from "./store/log-lines.ts";

const goodForMs = 3_600_000;

/** Whether a line of the log says that this very person has just taken this very copy. */
export async function isOnRecord(
  { queries, actor, now }: ReadContext,
  taken: { readonly entry: number; readonly action: string; readonly yearId: number | null },
): Promise<boolean> {
  const line = await lineAt(queries, taken.entry);
  return (
    line !== undefined &&
    line.action === taken.action &&
    line.yearId === taken.yearId &&
    line.actor === actorLabel(actor) &&
    Date.parse(now) - Date.parse(line.at) < goodForMs
  );
}
