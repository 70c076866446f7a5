import { Link } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";

interface Look {
  /** One main button a screen. */
  readonly kind?: "main" | "plain" | "text";
  readonly small?: boolean;
  readonly children: ReactNode;
}

const classOf = ({ kind = "plain", small = false }: Look): string =>
  ["btn", kind === "main" ? "pri" : kind === "text" ? "txt" : "", small ? "s" : ""].filter(Boolean).join(" ");

/** A button. Give `off` the reason when it cannot be pressed: the reason stands beside it, and screen readers read it. */
export function Button(
  props: Look & {
    readonly onPress?: () => void;
    readonly submit?: boolean;
    readonly running?: boolean;
    readonly off?: string | undefined;
    readonly label?: string;
  },
): ReactElement {
  // While it runs it shows another word, and is called by that: a spoken name holds the word that is seen (WCAG 2.5.3).
  const button = (
    <button
      type={props.submit ? "submit" : "button"}
      className={classOf(props)}
      disabled={props.off !== undefined || props.running}
      aria-busy={props.running || undefined}
      aria-label={props.running ? undefined : props.label}
      onClick={props.onPress}
    >
      {props.running ? "Đang ghi…" : props.children}
    </button>
  );
  if (props.off === undefined) return button;
  return (
    <span className="row" style={{ alignItems: "center", gap: 8 }}>
      {button}
      <span className="why">{props.off}</span>
    </span>
  );
}

/** Goes to another screen of the product. */
export function ButtonLink(props: Look & { readonly to: string }): ReactElement {
  return (
    <Link to={props.to as never} className={classOf(props)}>
      {props.children}
    </Link>
  );
}

/** Takes a file away: Word, PDF, Excel. */
export function FileLink(props: Look & { readonly href: string }): ReactElement {
  return (
    <a href={props.href} download className={classOf(props)}>
      {props.children}
    </a>
  );
}
