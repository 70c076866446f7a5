import type { ReactElement } from "react";
import { Button } from "../../../ui/index.ts";
import type { AttendanceState } from "../model.ts";
import type { Person } from "./attendance-part.tsx";

/** What can be recorded of somebody in the list, as they stand now. */
export function AttendanceMarks(props: {
  readonly person: Person;
  readonly onMark: (state: AttendanceState) => void;
  readonly onWritten: () => void;
  readonly onSubstitute: () => void;
  readonly onRemove: () => void;
}): ReactElement {
  const { person } = props;
  const button = (word: string, onPress: () => void) => (
    <Button key={word} small kind="text" onPress={onPress} label={`${word}: ${person.name}`}>
      {word}
    </Button>
  );
  if (person.state === "present" || person.state === "late") return <>{button("Ra về", () => props.onMark("left"))}</>;
  return (
    <span className="row" style={{ gap: 0 }}>
      {button("Có mặt", () => props.onMark("present"))}
      {button("Đến muộn", () => props.onMark("late"))}
      {person.state !== "absent" && button("Vắng", () => props.onMark("absent"))}
      {person.state === "absent" &&
        person.kind === "delegate" &&
        person.writtenOpinion === null &&
        button("Nhận ý kiến viết", props.onWritten)}
      {person.state === "absent" && button("Cử người thay", props.onSubstitute)}
      {person.state === "invited" && button("Bỏ", props.onRemove)}
    </span>
  );
}
