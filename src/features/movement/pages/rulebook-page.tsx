import type { ReactElement } from "react";
import { RulebookOfYear } from "../../year/pages/index.ts";
import { MovementTabs } from "./movement-tabs.tsx";

/** phong-trao/quy-che: the rulebook of the year around this screen. */
export default function RulebookPage(): ReactElement {
  return (
    <>
      <MovementTabs at="phong-trao/quy-che" />
      <RulebookOfYear />
    </>
  );
}
