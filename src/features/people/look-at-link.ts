import { z } from "zod";
import { toAnyone } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { LinkCode, LinkPurpose, LinkState } from "./model.ts";
import { readLink } from "./store/links.ts";

/** Whether a one-time link is still good, what for and for whom. Travels as a body: a code never stands in an address. */
export const lookAtLink = query({
  name: "people.look-at-link",
  summary: { vi: "Xem liên kết một lần", en: "Look at a one-time link" },
  input: z.object({ code: LinkCode }),
  allow: toAnyone,
  guessable: true,
  largeInput: true,
  output: z.object({
    state: LinkState,
    purpose: LinkPurpose.nullable(),
    fullName: z.string().nullable(),
    signInName: z.string().nullable(),
    expiresAt: z.string().nullable(),
  }),
  read: async ({ queries, now }, { code }) => {
    const { state, purpose, person, expiresAt } = await readLink(queries, { code, now });
    // A spent link tells nothing about anybody.
    if (state !== "good") return { state, purpose, fullName: null, signInName: null, expiresAt };
    return { state, purpose, fullName: person?.fullName ?? null, signInName: person?.signInName ?? null, expiresAt };
  },
});
