import type { ReactElement } from "react";
import { ChoiceField } from "../../../ui/index.ts";
import type { AwardBasis } from "../model.ts";
import { basisName, basisUntold } from "../terms.ts";

const untold = "untold";

/** What an award was given for, as its decision says; untold stays “chưa rõ”, and the law waits where it matters. */
export function BasisField(props: {
  readonly value: AwardBasis | null;
  readonly onChange: (basis: AwardBasis | null) => void;
}): ReactElement {
  return (
    <ChoiceField<AwardBasis | typeof untold>
      label="Loại khen thưởng"
      value={props.value ?? untold}
      onChange={(basis) => props.onChange(basis === untold ? null : basis)}
      choices={[
        { value: untold, label: basisUntold },
        ...(Object.keys(basisName) as AwardBasis[]).map((basis) => ({ value: basis, label: basisName[basis] })),
      ]}
      hint="Ghi theo quyết định. Chưa rõ thì điều kiện cần đến loại này chưa kết luận."
    />
  );
}
