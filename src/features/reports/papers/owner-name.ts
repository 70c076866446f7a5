import { sayIn, type YearFacts } from "../../year/index.ts";
import type { Direction } from "../store/directions.ts";

const owners = {
  secretary: "Thư ký",
  chair: "Cụm trưởng",
  "every-unit": "các đơn vị thành viên",
  "standing-body": "Cơ quan thường trực",
} as const;

/** Whose task a direction is, by the name people know: “Cục An ninh kinh tế”, “các đơn vị thành viên”. */
export function ownerName(year: YearFacts, { responsible, unitId }: Pick<Direction, "responsible" | "unitId">): string {
  if (responsible === "one-unit") return year.units.find((unit) => unit.unitId === unitId)?.name ?? "";
  return sayIn(year)(owners[responsible]);
}
