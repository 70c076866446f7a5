import { saying } from "../../basics/words.ts";
import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toAdministrator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { Id, OwnerName, type Refusing, Revision } from "./model.ts";
import { type Owner, ownerNamed, ownerOf, updateOwner } from "./store/owners.ts";
import { words } from "./words.ts";

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
  say: saying(words),
});

export function decideOwnerEdit(
  { owner, sameName }: Facts,
  edited: EditedOwner,
): Result<EditedOwner, Refusing<"no-such-owner" | "changed-meanwhile" | "owner-exists">> {
  if (!owner) return refuse({ code: "no-such-owner" });
  if (owner.revision !== edited.revision) return refuse({ code: "changed-meanwhile", now: { ...owner } });
  if (sameName && sameName.ownerId !== owner.ownerId) return refuse({ code: "owner-exists", name: sameName.name });
  return ok(edited);
}
