import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useYear } from "../../year/pages/index.ts";
import "./movement.css";

const tabs = [
  ["phong-trao", "Tổng quan"],
  ["phong-trao/quy-che", "Quy chế"],
  ["phong-trao/ke-hoach", "Kế hoạch"],
  ["phong-trao/giao-uoc", "Giao ước"],
] as const;

/** The four screens of the movement. */
export function MovementTabs({ at }: { readonly at: (typeof tabs)[number][0] }): ReactElement {
  const { to } = useYear();
  return (
    <nav className="seg" aria-label="Các phần của phong trào">
      {tabs.map(([page, label]) => (
        <Link
          key={page}
          to={to(page) as never}
          activeOptions={{ exact: true }}
          {...(page === at && { "aria-current": "page" as const })}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
