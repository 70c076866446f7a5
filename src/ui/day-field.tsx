import "dayjs/locale/vi";
import "@mantine/dates/styles.layer.css";
import "./styles/day-field.css";
import { DateInput, DatesProvider } from "@mantine/dates";
import { type ReactElement, useState } from "react";
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
  // Text that is no day stays where it was typed, with a sentence once the field is left; the day itself is then empty.
  const [unread, setUnread] = useState("");
  const [left, setLeft] = useState(false);
  const error = unread !== "" && left ? `Chưa hiểu ngày “${unread}”. Ghi như 18/12/2020.` : props.error;
  function type(text: string): void {
    const bad = text.trim() !== "" && readDay(text) === undefined;
    setLeft(false);
    setUnread(bad ? text.trim() : "");
    if (bad && props.value !== null) props.onChange(null);
  }
  return (
    <DatesProvider settings={{ locale: "vi", firstDayOfWeek: 1, weekendDays: [] }}>
      <DateInput
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
