import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toAdministrator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { Id, OwnerName, Revision } from "./model.ts";
import { type Owner, ownerNamed, ownerOf, updateOwner } from "./store/owners.ts";
import { refuse, say } from "./refusals.ts";

const EditedOwner = z.strictObject({
  ownerId: Id,
  name: OwnerName,
  standingBodyName: z.string().trim().max(200),
  titleName: z.string().trim().max(100).default(""),
  revision: Revision,
});
type EditedOwner = z.infer<typeof EditedOwner>;

interface Facts {
  readonly owner: Owner | undefined;
  readonly sameName: Owner | undefined;
}

/** Corrects an owner's name, or how its standing body signs papers. */
export const editOwner = action({
  name: "organisations.edit-owner",
  summary: { vi: "Sửa cơ quan chủ quản", en: "Edit an owner" },
  input: EditedOwner,
  allow: toAdministrator,
  load: async ({ tx }, { ownerId, name }): Promise<Facts> => ({
    owner: await ownerOf(tx, ownerId),
    sameName: await ownerNamed(tx, name),
  }),
  decide: decideOwnerEdit,
  record: async ({ tx }, { ownerId, name, standingBodyName, titleName }) =>
    updateOwner(tx, { ownerId, name, standingBodyName, titleName }),
  show: ({ ownerId, name, standingBodyName, titleName }) => ({ ownerId, name, standingBodyName, titleName }),
  rivals: { deeds: ["organisations.edit-owner"], over: ({ ownerId }) => ({ ownerId }) },
  say,
});

export function decideOwnerEdit({ owner, sameName }: Facts, edited: EditedOwner) {
  if (!owner) return refuse("no-such-owner");
  if (owner.revision !== edited.revision) return refuse("changed-meanwhile", { now: { ...owner } });
  if (sameName && sameName.ownerId !== owner.ownerId) return refuse("owner-exists", { name: sameName.name });
  return ok(edited);
}
