import { useRead } from "../../../ui/index.ts";
import type { AnswerOf } from "../../../ui/index.ts";
import type { me } from "../me.ts";

export type Me = AnswerOf<typeof me>;

/** Who sits at this screen; undefined while it is being asked. */
export function useMe(): Me | undefined {
  return useRead<typeof me>("people.me", {}).answer;
}
