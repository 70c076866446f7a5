import { createContext, useContext } from "react";
import type { AnswerOf } from "../../../ui/index.ts";
import type { Me, RoleCode } from "../../people/pages/index.ts";
import type { ClusterSays } from "../../organisations/index.ts";
import type { findYear } from "../operations/find-year.ts";

export type Year = NonNullable<AnswerOf<typeof findYear>>;

/** The cluster-year that a screen stands in, and what its viewer may do there. */
export interface YearScope {
  readonly year: Year;
  readonly me: Me;
  /** The viewer's roles in this year, each with the unit it is held for. */
  readonly roles: readonly { readonly role: RoleCode; readonly unitId: number | null }[];
  readonly holds: (...roles: readonly RoleCode[]) => boolean;
  /** The address of a screen of this year: `to("bo-phieu/3")`. */
  readonly to: (page: string) => string;
  /** Says our sentences in the words of this cluster: khối, khối trưởng where it is one. */
  readonly say: ClusterSays;
  readonly unitName: (unitId: number | null) => string;
}

export const YearContext = createContext<YearScope | undefined>(undefined);

/** The year around this screen. Only screens framed "year" may ask. */
export function useYear(): YearScope {
  const scope = useContext(YearContext);
  if (!scope) throw new Error("impossible state: a screen of a year outside a year");
  return scope;
}

/** The year around this screen, or undefined outside one: for screens that live in both frames. */
export const useYearAround = (): YearScope | undefined => useContext(YearContext);
