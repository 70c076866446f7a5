import type { ReactElement } from "react";
import { type FieldOfTwo, OtherVersion } from "./other-version.tsx";
import type { Doing } from "./use-deed.ts";

/**
 * `OtherVersion` for a form that keeps what is typed as one value with the revision it stands on: whichever version is
 * chosen, typing goes on from there. The revision moves by this choice only, never because the page was read again.
 */
export function TwoVersions<
  Now extends { readonly revision: number },
  Typed extends { readonly revision: number },
>(props: {
  readonly deed: Pick<Doing<never>, "refused" | "clear">;
  readonly typed: Typed;
  readonly setTyped: (next: Typed) => void;
  /** What stands, as if it had been typed into this form. */
  readonly typedOf: (now: Now) => Typed;
  readonly compare: (theirs: Typed, mine: Typed) => readonly FieldOfTwo[];
  /** What is typed, put on top of what stands; where left out, only the revision is taken over. */
  readonly onTop?: (typed: Typed, now: Now) => Typed;
  readonly heading?: string;
}): ReactElement {
  const { deed, typed, setTyped, typedOf, onTop } = props;
  function goOn(next: Typed): void {
    setTyped(next);
    deed.clear();
  }
  return (
    <OtherVersion<Now>
      refused={deed.refused}
      heading={props.heading}
      compare={(now) => props.compare(typedOf(now), typed)}
      onMine={(now) => goOn({ ...(onTop?.(typed, now) ?? typed), revision: now.revision })}
      onTheirs={(now) => goOn(typedOf(now))}
    />
  );
}
