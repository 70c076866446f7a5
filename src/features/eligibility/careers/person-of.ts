import { written } from "../written.ts";
import type { Career } from "./model.ts";

/** One person of a unit, however the name is spaced and whatever its letters' case. */
export const personOf = ({ unitId, fullName }: Pick<Career, "unitId" | "fullName">): string =>
  `${unitId} ${written(fullName)}`;
