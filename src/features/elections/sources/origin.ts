import { z } from "zod";
import { isLatinName, latinNameOnly } from "../../../basics/latin-name.ts";
import { ofOurTime } from "../../../basics/typed-day.ts";
import { bilingual } from "../../../basics/words.ts";

/**
 * Where the figures of a vote come from: hands raised in the room, two tellers who type unseen, or minutes that were
 * signed on paper.
 */
export const SourceKind = z.enum(["hands", "two-tellers", "signed-paper"]);
export type SourceKind = z.infer<typeof SourceKind>;

/** Who made a vote what it is, as the log names them. Whoever is named here does not count it; absent is not known. */
export const DoneBy = z.strictObject({
  /** Everybody who made or changed the ballot, of this vote and of those it follows; an earlier version kept one. */
  prepared: z.preprocess((kept) => (typeof kept === "string" ? [kept] : kept), z.array(z.string()).optional()),
  formed: z.string().optional(),
  opened: z.string().optional(),
  hands: z.array(z.string()).optional(),
});
export type DoneBy = z.infer<typeof DoneBy>;

const SignedName = z
  .string()
  .trim()
  .min(1, bilingual({ vi: "Ghi tên như trên biên bản giấy.", en: "Write the name as on the paper." }))
  .max(200)
  .refine(isLatinName, { message: latinNameOnly });

/** What stands under the signed minutes on paper: the day and the names, as they are written there. */
export const PaperSignature = z.strictObject({
  signedOn: z.iso.date().refine(...ofOurTime),
  head: SignedName,
  members: z
    .array(SignedName)
    .min(1, bilingual({ vi: "Ghi tên các uỷ viên đã ký.", en: "Write the members who signed." }))
    .max(15),
});
export type PaperSignature = z.infer<typeof PaperSignature>;

/** What the program knows of an account of the count. Who sat before the screen it cannot know; papers print this. */
export interface KnownAccount {
  readonly personId: number;
  readonly fullName: string;
  /** Who issued the link that was accepted last, else the last one made; null where it is not known. */
  readonly linkIssuedBy: string | null;
  readonly linkAcceptedAt: string | null;
  /** Who made a newer link that nobody has accepted yet. */
  readonly openLinkIssuedBy?: string;
  /** Through whom the issuer came, and so on upwards; left out where nobody is known. */
  readonly above?: readonly string[];
}

/** Who issued the last link of both who typed or compared, and the hand this account had in the vote. */
export interface OneHost {
  readonly name: string;
  readonly did: "formed" | "prepared" | "opened" | "recorded-hands" | null;
}

/** What stands beside the figures of a count: nothing of it is a figure. Left out where there is nothing to say. */
export interface Beside {
  /** Left out where different people issued the links, or an earlier version signed. */
  readonly oneHost?: OneHost;
  /** Cells that somebody changed after the figures had been compared. */
  readonly changedAfter?: readonly { readonly name: string; readonly cells: number }[];
  /** Who had typed from the paper before somebody else took over. */
  readonly takenOverFrom?: string;
  /** Tellers who had typed before the figures were taken from paper, and whether they agreed. */
  readonly typedBefore?: { readonly tellers: number; readonly agreed: boolean };
}

/** Two entries from one browser or from two; null where a browser said nothing. */
export type OneBrowser = boolean | null;

/** How the figures of a signed result came, frozen with it. */
export type Origin =
  | {
      readonly kind: "hands";
      readonly recordedBy: readonly KnownAccount[];
      readonly lockedWith: KnownAccount;
    }
  | ({
      readonly kind: "two-tellers";
      readonly typedBy: readonly KnownAccount[];
      readonly oneBrowser: OneBrowser;
      readonly lockedWith: KnownAccount;
    } & Beside)
  | ({
      readonly kind: "signed-paper";
      readonly typedBy: KnownAccount;
      /** The second account that held the figures beside the paper; null: typed by one person. */
      readonly comparedBy: KnownAccount | null;
      readonly oneBrowser: OneBrowser;
    } & PaperSignature &
      Beside);
