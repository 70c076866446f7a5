import { type ReactElement, type RefObject, useEffect, useRef } from "react";
import { clockOf, dayOf, writeDay } from "../basics/instant.ts";
import { Button } from "./button.tsx";
import type { Refused } from "./refused.ts";
import { differingPart } from "./differing-part.ts";

/** One field of a form, in words, as two people have it. */
export interface FieldOfTwo {
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
}

/** The same fields in words as two people have them, by their labels. */
export const fieldsOfBoth = (
  theirs: Readonly<Record<string, string>>,
  mine: Readonly<Record<string, string>>,
): FieldOfTwo[] =>
  [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].map((label) => ({
    label,
    theirs: theirs[label] ?? "",
    mine: mine[label] ?? "",
  }));

/**
 * Stands beside a form whose deed was refused with "changed-meanwhile": who saved first and when, and field by field
 * what they wrote beside what is typed here, with the words that differ marked. Nothing is lost: one version is chosen.
 */
export function OtherVersion<Now extends object>(props: {
  readonly refused: Refused | undefined;
  readonly compare: (now: Now) => readonly FieldOfTwo[];
  /** Goes on with what is typed here, on top of what was seen; left out where what the other did leaves no room for it. */
  readonly onMine?: ((now: Now) => void) | undefined;
  /** Takes over what the other wrote; left out where the screen cannot. */
  readonly onTheirs?: (now: Now) => void;
  /** Where it was no other person, or no text. */
  readonly heading?: string | undefined;
  /** What the two columns are called, theirs first. */
  readonly sides?: readonly [string, string];
}): ReactElement | null {
  const { refused, onMine, onTheirs } = props;
  const heading = savedByYou(refused)
    ? "Đồng chí đã ghi nội dung này ở cửa sổ khác"
    : (props.heading ?? "Nội dung vừa được người khác ghi");
  const note = useIntoSight(refused);
  if (refused?.code !== "changed-meanwhile") return null;
  const now = refused.facts["now"] as Now;
  const fields = props.compare(now);
  const changed = fields.filter(({ theirs, mine }) => theirs !== mine);
  const same = fields.length - changed.length;
  return (
    <div ref={note} className="note two-versions" role="group" aria-label="Hai bản">
      <h3>{heading}</h3>
      <p>
        {whoAndWhen(refused)}
        {changed.length === 0
          ? "Hai bản giống nhau."
          : `${changed.length} mục khác nhau${same > 0 ? `, ${same} mục giống nhau` : ""}.`}
      </p>
      {changed.map((field) => (
        <Pair key={field.label} {...field} sides={props.sides ?? ["Vừa được ghi", "Đồng chí đang gõ"]} />
      ))}
      <div className="acts">
        {onMine && <Button onPress={() => onMine(now)}>Đã xem, giữ nội dung tôi gõ</Button>}
        {onTheirs && <Button onPress={() => onTheirs(now)}>Lấy bản vừa ghi</Button>}
      </div>
    </div>
  );
}

/** In a long form the note would stand below what is seen of it. */
function useIntoSight(refused: Refused | undefined): RefObject<HTMLDivElement | null> {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused) note.current?.scrollIntoView({ block: "nearest" });
  }, [refused]);
  return note;
}

/** One person at two windows is no other person. */
const savedByYou = (refused: Refused | undefined): boolean => refused?.facts["savedByYou"] === true;

/** “Nguyễn Văn Một ghi lúc 08:15 ngày 18/12/2020. ” of a deed that somebody was quicker with; empty where nobody is named. */
export function whoAndWhen(refused: Refused | undefined): string {
  const facts = refused?.facts ?? {};
  const { savedBy, savedAt } = facts as { readonly savedBy?: string; readonly savedAt?: string };
  if (savedBy === undefined || savedAt === undefined) return "";
  const who = savedByYou(refused) ? "Chính đồng chí" : savedBy;
  return `${who} ghi lúc ${clockOf(savedAt)} ngày ${writeDay(dayOf(savedAt))}. `;
}

function Pair({
  label,
  theirs,
  mine,
  sides,
}: FieldOfTwo & { readonly sides: readonly [string, string] }): ReactElement {
  return (
    <section className="pair" aria-label={label}>
      <h4>{label}</h4>
      <div>
        <p className="hint">{sides[0]}</p>
        <Marked text={theirs} other={mine} />
      </div>
      <div>
        <p className="hint">{sides[1]}</p>
        <Marked text={mine} other={theirs} />
      </div>
    </section>
  );
}

function Marked({ text, other }: { readonly text: string; readonly other: string }): ReactElement {
  if (text.trim() === "") return <p className="mut">Để trống</p>;
  const { before, part, after } = differingPart(text, other);
  return (
    <p className="text">
      {before}
      {part !== "" && <mark className="hl">{part}</mark>}
      {after}
    </p>
  );
}
