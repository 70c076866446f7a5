import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { read } from "./call.ts";
import type { Refused } from "./refused.ts";
import type { AnswerOf, InputOf, NameOf } from "./wire.ts";

export interface Reading<Answer> {
  readonly answer: Answer | undefined;
  readonly refused: Refused | undefined;
  readonly loading: boolean;
  readonly again: () => void;
}

/**
 * What a screen shows, kept true by itself: it is read again when anybody changes something.
 *
 * @param input undefined while the screen does not yet know what to ask
 */
export function useRead<Deed>(name: NameOf<Deed>, input: InputOf<Deed> | undefined): Reading<AnswerOf<Deed>> {
  const found = useQuery<AnswerOf<Deed>, Refused>({
    queryKey: [name, input],
    queryFn: ({ signal }) => read<Deed>(name, input!, signal),
    enabled: input !== undefined,
    placeholderData: keepPreviousData,
    retry: (failures, refused) => (refused.status === 0 || refused.status >= 500) && failures < 2,
  });
  return {
    answer: found.data,
    refused: found.error ?? undefined,
    loading: found.isPending && input !== undefined,
    again: () => void found.refetch(),
  };
}
