import { Link } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { PageHead } from "../../../../ui/index.ts";
import { useLawPlace } from "./use-law-place.ts";
import "./law.css";

const tabs = [
  [undefined, "Tra cứu"],
  ["xet-thu", "Xét thử"],
  ["so-sanh", "Ai được, ai mất"],
] as const;

/** The head of the three pages of the law. */
export function LawHead(props: {
  readonly at: (typeof tabs)[number][0];
  readonly title: string;
  readonly lede: ReactNode;
  readonly children?: ReactNode;
}): ReactElement {
  const { to, search } = useLawPlace();
  return (
    <>
      <PageHead title={props.title} lede={props.lede}>
        {props.children}
      </PageHead>
      <nav className="seg" aria-label="Các phần của pháp luật">
        {tabs.map(([page, label]) => (
          <Link
            key={label}
            to={to(page) as never}
            search={search as never}
            activeOptions={{ exact: true }}
            {...(page === props.at && { "aria-current": "page" as const })}
          >
            {label}
          </Link>
        ))}
      </nav>
    </>
  );
}
