import type { ReactElement } from "react";
import { ChoiceField, useRead } from "../../../ui/index.ts";
import type { listOwners } from "../list-owners.ts";

/** One of the owners. */
export function OwnerChoice(props: {
  readonly value: number | undefined;
  readonly onChange: (ownerId: number | undefined) => void;
}): ReactElement {
  const { answer } = useRead<typeof listOwners>("organisations.list-owners", { size: 500 });
  return (
    <ChoiceField
      label="Cơ quan chủ quản"
      required
      value={props.value === undefined ? null : String(props.value)}
      onChange={(ownerId) => props.onChange(ownerId === null ? undefined : Number(ownerId))}
      choices={(answer?.rows ?? []).map((owner) => ({ value: String(owner.ownerId), label: owner.name }))}
    />
  );
}
