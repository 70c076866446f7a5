import { z } from "zod";

/** A printed ballot. It has no place for a voter's name, and `code` must never be linked to a voter. */
export const BallotCard = z.object({
  /** Who holds the vote: “CỤM THI ĐUA SỐ 1”. */
  body: z.string(),
  /** “PHIẾU SUY TÔN”. */
  name: z.string(),
  subject: z.string(),
  /** How to mark, and what makes a ballot invalid. */
  instruction: z.string(),
  /** Columns to tick: ["Đồng ý", "Không đồng ý"], or ["Bầu"]. */
  choices: z.array(z.string()).min(1).readonly(),
  nominees: z.array(z.string()).min(1).readonly(),
  /** “Phiếu có dấu của Ban kiểm phiếu”. */
  foot: z.string().optional(),
  code: z.string().optional(),
});
export type BallotCard = z.infer<typeof BallotCard>;

/** Ballots to print and cut: each card `copies` times, `perPage` to a sheet with cut lines between. */
export const BallotsBlock = z.object({
  kind: z.literal("ballots"),
  cards: z.array(BallotCard).min(1).readonly(),
  copies: z.int().min(1).max(500),
  perPage: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});
export type BallotsBlock = z.infer<typeof BallotsBlock>;
