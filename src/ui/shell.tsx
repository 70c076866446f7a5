import { Link, useRouterState } from "@tanstack/react-router";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { ConnectionNotice } from "./connection-notice.tsx";

export interface MenuItem {
  readonly label: string;
  readonly to: string;
  /** Screens without an item of their own that belong to this one. */
  readonly holds?: readonly string[];
  /** True where only the address itself is meant, not what lies below it. */
  readonly alone?: boolean;
}

/** The frame of every screen: mark, where one is, who one is, the year's menu. */
export function Shell(props: {
  readonly place?: ReactNode;
  readonly who?: ReactNode;
  readonly menu?: readonly MenuItem[];
  readonly children: ReactNode;
}): ReactElement {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the menu is wider than the screen; the part one is in must be seen in it.
    nav.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [path]);
  return (
    <>
      <a className="skip" href="#noi-dung">
        Đến nội dung
      </a>
      <header className="top">
        <div className="mast">
          <Link className="mark" to="/">
            thidua
          </Link>
          {props.place !== undefined && <div className="who">{props.place}</div>}
          <span className="sp" />
          {props.who !== undefined && <div className="me">{props.who}</div>}
        </div>
        {props.menu && (
          <nav className="nav" ref={nav} aria-label="Các phần của năm thi đua">
            {props.menu.map((item) => (
              <Link
                key={item.to}
                to={item.to as never}
                // Its own idea of "active" is every address below, and marks the home of the year everywhere.
                activeOptions={{ exact: true }}
                {...(isAt(path, item.to, props.menu!) && { "aria-current": "page" as const })}
              >
                {item.label}
              </Link>
            ))}
          </nav>
        )}
      </header>
      <ConnectionNotice />
      <main className="main" id="noi-dung">
        {props.children}
      </main>
    </>
  );
}

/** The longest address of the menu that leads to this path. */
function isAt(path: string, to: string, menu: readonly MenuItem[]): boolean {
  const below = (address: string): boolean => path === address || path.startsWith(`${address.replace(/\/$/, "")}/`);
  const leads = ({ to, holds = [], alone }: MenuItem): boolean =>
    alone ? path.replace(/\/$/, "") === to : [to, ...holds].some(below);
  const best = menu.filter(leads).toSorted((a, b) => b.to.length - a.to.length)[0];
  return best?.to === to;
}
