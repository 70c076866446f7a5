import type { ReactElement } from "react";
import { Button, type Refused } from "../../../ui/index.ts";
import type { Heading, Sections } from "../model.ts";

interface Version {
  readonly sections: Sections;
  readonly figuresAsOf: string | null;
  readonly revision: number;
}

/** Somebody saved meanwhile: their words beside one's own, so that neither is lost. */
export function OtherVersion(props: {
  readonly refused: Refused | undefined;
  readonly headings: readonly Heading[];
  readonly onMine: (revision: number) => void;
  readonly onTheirs: (version: Version) => void;
}): ReactElement | null {
  if (props.refused?.code !== "changed-meanwhile") return null;
  const {
    sections = {},
    figuresAsOf = null,
    revision,
  } = props.refused.facts["now"] as Partial<Version> & {
    revision: number;
  };
  return (
    <div className="note">
      <h3>Bản người khác vừa lưu</h3>
      {props.headings.map(({ key, text }) => (
        <p key={key} style={{ whiteSpace: "pre-line" }}>
          <b>{text}.</b> {sections[key]?.keptAtUnit ? "Lưu tại đơn vị." : sections[key]?.text || "Chưa viết."}
        </p>
      ))}
      <div className="row">
        <Button onPress={() => props.onMine(revision)}>Ghi bản của tôi</Button>
        <Button onPress={() => props.onTheirs({ sections, figuresAsOf, revision })}>Lấy bản này</Button>
      </div>
    </div>
  );
}
