import { typesHere, useRead } from "../../../ui/index.ts";
import type { AnswerOf } from "../../../ui/index.ts";
import type { me } from "../me.ts";

export type Me = AnswerOf<typeof me>;

/** Who sits at this screen; undefined while it is being asked. */
export function useMe(): Me | undefined {
  const { answer } = useRead<typeof me>("people.me", {});
  // Before any form is drawn, since a form finds its draft while it is drawn first.
  if (answer?.personId != null) typesHere(answer.personId);
  return answer;
}
