import { Link } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { fold } from "../../../../basics/fold.ts";
import type { SourceView } from "../../law/views.ts";
import type { LawSearch } from "./law-search.ts";
import { useLawPlace } from "./use-law-place.ts";

/** Goes to another page of the law and keeps the day. */
export function LawLink(props: {
  readonly page?: string;
  readonly hash?: string;
  readonly search?: LawSearch;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactElement {
  const { to, search } = useLawPlace();
  return (
    <Link
      to={to(props.page) as never}
      search={{ ...search, ...props.search } as never}
      {...(props.hash !== undefined && { hash: props.hash })}
      {...(props.className !== undefined && { className: props.className })}
    >
      {props.children}
    </Link>
  );
}

/** A citation that leads to its article, where everything that rests on it is read together. */
export function SourceLink({ source }: { readonly source: SourceView }): ReactElement {
  return (
    <LawLink page={`van-ban/${slugOf(source.instrument)}`} {...(source.article && { hash: `dieu-${source.article}` })}>
      {source.text}
    </LawLink>
  );
}

/** 98/2023/NĐ-CP in an address: 98-2023-nd-cp. */
export const slugOf = (instrument: string): string => fold(instrument).replaceAll("/", "-");
