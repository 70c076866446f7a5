import { useNavigate, useSearch } from "@tanstack/react-router";
import { type LawSearch, overlayAt, searchOf } from "./law-search.ts";
import { useYearAround, type YearScope } from "../../../year/pages/index.ts";

export interface LawPlace {
  /** The chosen day, else the last one of the year around the page, which stands where that is over; else today's law is read. */
  readonly read: { readonly day?: string; readonly until?: string };
  readonly overlay: string | undefined;
  /** The regulation that the rulebook of the year around the page names. */
  readonly regulation: string | undefined;
  /** The year around the page, where there is one: its units can be tried. */
  readonly scope: YearScope | undefined;
  /** The address of a page of the law in the same frame: `to("xet-thu")`. */
  readonly to: (page?: string) => string;
  readonly search: LawSearch;
  /** Reads the same page on another day, or with another regulation. */
  readonly choose: (changed: { readonly day?: string | null; readonly overlay?: string | null }) => void;
}

const isDay = (text: unknown): text is string => typeof text === "string" && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Where a page of the law stands. Day and regulation live in the address, so that a link shows what its sender saw. */
export function useLawPlace(): LawPlace {
  const scope = useYearAround();
  const navigate = useNavigate();
  const found = useSearch({ strict: false }) as LawSearch;
  const day = isDay(found.ngay) ? found.ngay : undefined;
  const regulation = scope?.year.rulebook?.rules.regulation;
  const overlay = overlayAt(found.quydinh, regulation);
  return {
    read: { ...(day !== undefined && { day }), ...(scope && { until: scope.year.endsOn }) },
    overlay,
    regulation,
    scope,
    to: (page) => {
      const path = page === undefined ? "phap-luat" : `phap-luat/${page}`;
      return scope ? scope.to(path) : `/${path}`;
    },
    search: searchOf({ day, overlay, regulation }),
    choose: (changed) => {
      const next = searchOf({
        day: changed.day === undefined ? day : (changed.day ?? undefined),
        overlay: changed.overlay === undefined ? overlay : (changed.overlay ?? undefined),
        regulation,
      });
      void navigate({ to: ".", search: next, replace: true } as never);
    },
  };
}
