import type { ReactElement } from "react";
import { ChoiceField } from "../../../ui/index.ts";
import { roleNames } from "../labels.ts";
import type { RoleCode } from "./role-names.ts";

export interface UnitChoice {
  readonly unitId: number;
  readonly name: string;
}

export interface RoleTyped {
  readonly role: RoleCode | null;
  readonly unitId: number | null;
}

export const noRole: RoleTyped = { role: null, unitId: null };

const ofUnit: readonly (RoleCode | null)[] = ["unit-officer", "unit-head", "delegate"];

/** A teller is of a unit, or of none where the standing body sends them. */
const ofUnitOrNone: readonly (RoleCode | null)[] = ["teller"];

/** Every role in the order in which they are given; the standing body only by those who may. */
const order: readonly RoleCode[] = [
  ...(["secretary", "chair", "deputy", "unit-head", "unit-officer", "delegate", "teller"] as const),
  ...(["council", "observer", "standing-body"] as const),
];

/** What stops a role from being given; undefined when nothing does. */
export function roleProblem({ role, unitId }: RoleTyped): string | undefined {
  if (role === null) return "Chưa chọn vai trò";
  return ofUnit.includes(role) && unitId === null ? "Chưa chọn đơn vị" : undefined;
}

const hasUnit = (role: RoleCode | null): boolean => ofUnit.includes(role) || ofUnitOrNone.includes(role);

/** A role, and the unit it is held for where it is a unit's. */
export function RoleFields(props: {
  readonly typed: RoleTyped;
  readonly onChange: (typed: RoleTyped) => void;
  readonly units: readonly UnitChoice[];
  readonly mayOversee: boolean;
}): ReactElement {
  const { typed, onChange } = props;
  const offered = order.filter((role) => role !== "standing-body" || props.mayOversee);
  return (
    <>
      <ChoiceField<RoleCode>
        label="Vai trò trong năm"
        required
        value={typed.role}
        onChange={(role) => onChange({ role, unitId: hasUnit(role) ? typed.unitId : null })}
        choices={offered.map((role) => ({ value: role, label: roleNames[role] }))}
      />
      {hasUnit(typed.role) && (
        <ChoiceField
          label="Đơn vị"
          required={ofUnit.includes(typed.role)}
          {...(ofUnitOrNone.includes(typed.role) && {
            clearable: true,
            placeholder: "Không thuộc đơn vị nào",
            hint: "Để trống nếu do cơ quan thường trực cử.",
          })}
          value={typed.unitId === null ? null : String(typed.unitId)}
          onChange={(unitId) => onChange({ ...typed, unitId: unitId === null ? null : Number(unitId) })}
          choices={props.units.map((unit) => ({ value: String(unit.unitId), label: unit.name }))}
        />
      )}
    </>
  );
}
