import type { AnyDeed } from "../../platform/deeds/index.ts";
import { addPlanItems } from "./add-plan-items.ts";
import { correctPact } from "./correct-pact.ts";
import { editPact } from "./edit-pact.ts";
import { editPlan } from "./edit-plan.ts";
import { editPlanItem } from "./edit-plan-item.ts";
import { finishPlanItem } from "./finish-plan-item.ts";
import { markUnitItem } from "./mark-unit-item.ts";
import { readPact } from "./read-pact.ts";
import { readPlan } from "./read-plan.ts";
import { registerTitles } from "./register-titles.ts";
import { removePlanItem } from "./remove-plan-item.ts";
import { signPact } from "./sign-pact.ts";
// With the operations comes what the face tells the features before it.
import "./index.ts";

export const movementDeeds: readonly AnyDeed[] = [
  readPlan,
  editPlan,
  addPlanItems,
  editPlanItem,
  finishPlanItem,
  markUnitItem,
  removePlanItem,
  readPact,
  editPact,
  signPact,
  correctPact,
  registerTitles,
];
