import { type ReactElement, type ReactNode, useEffect } from "react";
import { RefusedNotice } from "./notices.tsx";
import type { Refused } from "./refused.ts";
import { Illustrative } from "./status.tsx";

/** The head of a screen: where it stands, its name, one line on what it is for, its buttons. Also names the browser's tab. */
export function PageHead(props: {
  readonly title: string;
  readonly crumb?: ReactNode;
  readonly lede?: ReactNode;
  readonly illustrative?: boolean;
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
}): ReactElement {
  useEffect(() => {
    document.title = `${props.title} – thidua`;
  }, [props.title]);
  return (
    <div className="head">
      <div className="t">
        {props.crumb !== undefined && <p className="crumb">{props.crumb}</p>}
        <h1>
          {props.title} {props.illustrative && <Illustrative />}
        </h1>
        {props.lede !== undefined && <p className="lede">{props.lede}</p>}
      </div>
      {props.beside}
      {props.children !== undefined && <div className="acts">{props.children}</div>}
    </div>
  );
}

/** A screen that may not be read: its heading stays, so that it is known what was refused. */
export function RefusedPage({ title, refused }: { readonly title: string; readonly refused: Refused }): ReactElement {
  return (
    <>
      <PageHead title={title} />
      <RefusedNotice refused={refused} />
    </>
  );
}

/** A part of a screen under an ink rule. */
export function Section(props: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly illustrative?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className="sec" aria-label={props.title}>
      <div className="sh">
        <h2>
          {props.title} {props.illustrative && <Illustrative />}
        </h2>
        {props.aside !== undefined && <span className="mut sm r">{props.aside}</span>}
      </div>
      {props.children}
    </section>
  );
}

/** Pairs of name and value. */
export function KeyValues({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }): ReactElement {
  return (
    <dl className="kv">
      {rows.map(([name, value]) => (
        <div key={name} style={{ display: "contents" }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
