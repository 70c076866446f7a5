import "dayjs/locale/vi";
import "@mantine/dates/styles.layer.css";
import "./styles/day-field.css";
import { DateInput, DatesProvider } from "@mantine/dates";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { readDay } from "../basics/instant.ts";
import { type Common, wrapper } from "./text-fields.tsx";

/** Names that Mantine's calendar leaves to us, for screen readers. */
const ariaLabels = {
  previousMonth: "Tháng trước",
  nextMonth: "Tháng sau",
  previousYear: "Năm trước",
  nextYear: "Năm sau",
  previousDecade: "Thập kỷ trước",
  nextDecade: "Thập kỷ sau",
  monthLevelControl: "Chọn tháng",
  yearLevelControl: "Chọn năm",
};

/** A legal day, typed or picked as dd/mm/yyyy; travels as YYYY-MM-DD. */
export function DayField(
  props: Common & {
    readonly value: string | null;
    readonly onChange: (value: string | null) => void;
    readonly width?: number;
  },
): ReactElement {
  // Text that is no day stays where it was typed, with a sentence once the field is left; the day itself is then empty,
  // and the form around is not sent.
  const input = useRef<HTMLInputElement>(null);
  const [unread, setUnread] = useState("");
  const [left, setLeft] = useState(false);
  const fault = unread === "" ? "" : `Chưa hiểu ngày “${unread}”. Ghi như 18/12/2020.`;
  const error = fault !== "" && left ? fault : props.error;
  useEffect(() => {
    input.current?.setCustomValidity(fault);
  }, [fault]);
  function type(text: string): void {
    const bad = text.trim() !== "" && readDay(text) === undefined;
    setLeft(false);
    setUnread(bad ? text.trim() : "");
    if (bad && props.value !== null) props.onChange(null);
  }
  return (
    <DatesProvider settings={{ locale: "vi", firstDayOfWeek: 1, weekendDays: [] }}>
      <DateInput
        ref={input}
        onInvalid={() => setLeft(true)}
        {...wrapper({ ...props, error })}
        valueFormat="DD/MM/YYYY"
        dateParser={(text) => readDay(text) ?? null} // Mantine reads 01/02/2020 as 2 January
        placeholder="dd/mm/yyyy"
        hideOutsideDates
        ariaLabels={ariaLabels}
        styles={{ weekday: { color: "var(--grey-7)" } }} // Mantine's own grey is too pale to read
        clearable
        clearButtonProps={{ "aria-label": "Xoá ngày" }}
        value={props.value}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => setLeft(true)}
        fixOnBlur={unread === ""}
        onChange={(value) => {
          setUnread("");
          props.onChange(value);
        }}
        w={props.width ?? 170}
        maw="100%"
      />
    </DatesProvider>
  );
}
