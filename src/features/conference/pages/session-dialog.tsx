import type { ReactElement } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { Button, Dialog, Form, useDeed, useWhen, WhenField } from "../../../ui/index.ts";
import type { endConference, startConference } from "../run-session.ts";
import type { ConferenceSeen } from "./conference-page.tsx";

/** Opens or ends the meeting, and asks when that was: a meeting of another day is not opened “just now”. */
export function SessionDialog(props: {
  readonly conference: ConferenceSeen;
  readonly does: "start" | "end";
  readonly onClose: () => void;
}): ReactElement {
  const { conference, does, onClose } = props;
  const { conferenceId, day, startsAt, late } = conference;
  const starting = useDeed<typeof startConference>("conference.start-conference");
  const ending = useDeed<typeof endConference>("conference.end-conference");
  const doing = does === "start" ? starting : ending;
  const when = useWhen(late ? { day, clock: does === "start" ? startsAt : endOf(conference) } : null);
  const word = does === "start" ? "Khai mạc" : "Bế mạc";
  async function send(): Promise<void> {
    if (await doing.run({ conferenceId, when: when.told })) onClose();
  }
  return (
    <Dialog open title={`${word}: ${conference.name}`} onClose={onClose}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <>
            <Button kind="main" submit running={doing.running} off={when.unready}>
              {word}
            </Button>
            <Button kind="text" onPress={onClose}>
              Thôi
            </Button>
          </>
        }
      >
        {late && (
          <p>
            Hội nghị họp ngày {writeDay(day)}, đang nhập sau. Biên bản in ngày, giờ ghi ở đây, kèm ngày nhập vào hệ
            thống.
          </p>
        )}
        <WhenField
          label={does === "start" ? "Khai mạc lúc" : "Bế mạc lúc"}
          when={when}
          mayBeNow={!late}
          fields={doing.fields}
        />
      </Form>
    </Dialog>
  );
}

/** The end of the agenda, to be corrected: nothing else is known of the end of a meeting that is entered later. */
function endOf({ items, startsAt }: ConferenceSeen): string {
  const last = items.at(-1);
  if (!last) return startsAt;
  const end = Number(last.startsAt.slice(0, 2)) * 60 + Number(last.startsAt.slice(3)) + last.minutes;
  const two = (value: number) => String(value).padStart(2, "0");
  return end >= 24 * 60 ? last.startsAt : `${two(Math.trunc(end / 60))}:${two(end % 60)}`;
}
