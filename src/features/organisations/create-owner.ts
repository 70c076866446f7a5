import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toAdministrator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { OwnerName } from "./model.ts";
import { insertOwner, type Owner, ownerNamed } from "./store/owners.ts";
import { refuse, say } from "./refusals.ts";

const NewOwner = z.strictObject({
  name: OwnerName,
  standingBodyName: z.string().trim().max(200).default(""),
  titleName: z.string().trim().max(100).default(""),
});
type NewOwner = z.infer<typeof NewOwner>;

/** A ministry, province or group whose council sets up clusters. */
export const createOwner = action({
  name: "organisations.create-owner",
  summary: { vi: "Thêm cơ quan chủ quản", en: "Add an owner of clusters" },
  input: NewOwner,
  allow: toAdministrator,
  load: async ({ tx }, { name }) => ownerNamed(tx, name),
  decide: decideOwner,
  record: async ({ tx }, owner) => insertOwner(tx, owner),
  show: (owner, ownerId) => ({ ownerId, ...owner }),
  say,
});

export function decideOwner(sameName: Owner | undefined, owner: NewOwner) {
  return sameName ? refuse("owner-exists", { name: sameName.name }) : ok(owner);
}
