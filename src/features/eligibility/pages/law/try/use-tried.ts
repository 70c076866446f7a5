import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type AnswerOf, ask, type InputOf, type Refused } from "../../../../../ui/index.ts";
import type { tryCase } from "../../../law/try-case.ts";

export type TryInput = InputOf<typeof tryCase>;
export type Tried = AnswerOf<typeof tryCase>;

/** The verdict on the case as it stands, asked anew whenever something is changed; nothing is stored. */
export function useTried(input: TryInput | undefined): { tried: Tried | undefined; refused: Refused | undefined } {
  const found = useQuery<Tried, Refused>({
    queryKey: ["eligibility.try-case", input],
    queryFn: () => ask<typeof tryCase>("eligibility.try-case", input!),
    enabled: input !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return { tried: found.data, refused: found.error ?? undefined };
}
