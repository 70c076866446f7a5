import type { ReactElement, ReactNode } from "react";
import { Button } from "./button.tsx";
import type { TakingFile } from "./use-file.ts";

/** A link to a file that may be long in the making: while it is made it says so and can be stopped. */
export function LongFileLink(props: {
  readonly href: string;
  readonly file: TakingFile;
  readonly children: ReactNode;
}): ReactElement {
  if (props.file.running)
    return (
      <span className="row" style={{ alignItems: "center", gap: 8 }}>
        <span role="status" className="mut">
          Đang lập tệp…
        </span>
        <Button onPress={props.file.stop} label="Dừng lập tệp">
          Dừng
        </Button>
      </span>
    );
  return (
    <a
      href={props.href}
      download
      className="btn"
      onClick={(event) => {
        event.preventDefault();
        void props.file.take(props.href);
      }}
    >
      {props.children}
    </a>
  );
}
