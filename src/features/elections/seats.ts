import { type Actor, actorLabel } from "../../platform/access/index.ts";
import type { Seat, TellerEntry } from "./model.ts";

export type SeatRefusal =
  | { readonly code: "not-your-seat"; readonly teller: string }
  | { readonly code: "no-such-seat" };

/**
 * Whether somebody may act from a seat of the counting committee. A seat tied to an account is that person's alone;
 * a seat without one belongs to whoever typed there first, and nobody sits on two. The operator of the machine may
 * sit anywhere: the log names them as operator.
 */
export function refuseSeat(
  number: number,
  actor: Actor,
  { tellers, entries }: { tellers: readonly Seat[]; entries: readonly TellerEntry[] },
): SeatRefusal | undefined {
  const seat = tellers.find((one) => one.seat === number);
  if (!seat) return { code: "no-such-seat" };
  if (actor.kind === "operator") return undefined;
  const own = actor.kind === "person" ? tellers.find(({ personId }) => personId === actor.id) : undefined;
  if (seat.personId !== null || own)
    return own?.seat === number ? undefined : { code: "not-your-seat", teller: seat.name };
  const label = actorLabel(actor);
  const taken = entries.some(
    (entry) =>
      (entry.seat === number) !== (entry.enteredBy === label) && (entry.seat === number || entry.enteredBy === label),
  );
  return taken ? { code: "not-your-seat", teller: seat.name } : undefined;
}
