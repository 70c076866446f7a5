import { z } from "zod";
import { toRoleHolders } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { addressesOf, readSettings } from "../../platform/start/index.ts";

/** By which addresses others can open this installation: what an invitation link begins with. */
export const publicAddress = query({
  name: "people.public-address",
  summary: { vi: "Địa chỉ người khác mở được", en: "Addresses that others can open" },
  input: z.object({}),
  allow: toRoleHolders,
  output: z.object({
    /** As its operator says (PUBLIC_ADDRESS); null: not said. */
    configured: z.string().nullable(),
    /** Of this machine in its networks, while the server listens there. */
    inNetwork: z.array(z.string()),
  }),
  read: async () => {
    const settings = readSettings(process.env);
    return { configured: settings.publicAddress ?? null, inNetwork: addressesOf(settings) };
  },
});
