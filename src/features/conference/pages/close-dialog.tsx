import type { ReactElement } from "react";
import { ConfirmDialog, Note, useDeed } from "../../../ui/index.ts";
import type { closeMinutes } from "../close-minutes.ts";
import type { ConferenceSeen } from "./conference-page.tsx";

/** Asks before the minutes are closed, since nothing opens them again, and says what they would lack. */
export function CloseDialog(props: {
  readonly conference: ConferenceSeen;
  readonly onClose: () => void;
}): ReactElement {
  const { conferenceId, name } = props.conference;
  const closing = useDeed<typeof closeMinutes>("conference.close-minutes");
  const lacks = lacking(props.conference);
  return (
    <ConfirmDialog
      open
      title={`Khoá biên bản: ${name}`}
      button={lacks.length > 0 ? "Vẫn khoá biên bản" : "Khoá biên bản"}
      running={closing.running}
      refused={closing.refused}
      onClose={props.onClose}
      onConfirm={() => void closing.run({ conferenceId }).then((made) => made && props.onClose())}
    >
      <p>
        Biên bản thành bản chính thức để ký. Khoá rồi không mở lại được: không điểm danh, không ghi thêm diễn biến, ý
        kiến, kết luận.
      </p>
      {lacks.length > 0 && (
        <Note title="Nên xem lại trước khi khoá">
          <ul style={{ paddingLeft: 18, listStyle: "disc" }}>
            {lacks.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Note>
      )}
    </ConfirmDialog>
  );
}

function lacking({ attendees, conclusions }: ConferenceSeen): readonly string[] {
  const unmarked = attendees.filter(({ state }) => state === "invited").map(({ name }) => name);
  return [
    ...(unmarked.length > 0 ? [`Chưa điểm danh, biên bản sẽ ghi vắng mặt, không báo: ${unmarked.join(", ")}.`] : []),
    ...(conclusions.length === 0 ? ["Chưa ghi kết luận nào của hội nghị."] : []),
  ];
}
