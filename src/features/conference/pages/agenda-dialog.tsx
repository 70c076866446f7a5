import { type ReactElement, useState } from "react";
import { Button, ChoiceField, Dialog, Form, TextField, TwoVersions, useDeed } from "../../../ui/index.ts";
import type { arrangeAgenda } from "../arrange-agenda.ts";
import {
  agendaOfTwo,
  empty,
  inARow,
  isInARow,
  type Line,
  onTop,
  type Typed,
  typedOf,
  unheld,
  usual,
  withVotes,
} from "./agenda-lines.ts";
import type { ConferenceSeen } from "./conference-page.tsx";
import "./conference.css";

/** The whole agenda as lines to type: order by hand, a vote where one is held. */
export function AgendaDialog({
  conference,
  onClose,
}: {
  readonly conference: ConferenceSeen;
  readonly onClose: () => void;
}): ReactElement {
  const [typed, setTyped] = useState<Typed>(() =>
    conference.items.length > 0 ? typedOf(conference) : { lines: usual(conference), revision: conference.revision },
  );
  const { lines, revision } = typed;
  const { startsAt } = conference;
  const setLines = (next: readonly Line[]): void => setTyped({ lines: next, revision });
  /** Times that stood in a row stay in a row when an item is moved, taken out or made longer. */
  const arrange = (next: readonly Line[]): void => setLines(isInARow(lines, startsAt) ? inARow(next, startsAt) : next);
  const doing = useDeed<typeof arrangeAgenda>("conference.arrange-agenda");
  async function send(): Promise<void> {
    const items = lines.map((line) => ({ ...line, minutes: Number(line.minutes) }));
    if (await doing.run({ conferenceId: conference.conferenceId, items, revision })) onClose();
  }
  const change = (at: number, part: Partial<Line>) => {
    const next = lines.map((line, index) => (index === at ? { ...line, ...part } : line));
    if (part.minutes === undefined) setLines(next);
    else arrange(next);
  };
  const move = (at: number) => arrange(lines.toSpliced(at, 1).toSpliced(at - 1, 0, lines[at]!));
  const known = new Map(
    conference.items.flatMap(({ voteId, prospect }) =>
      voteId === null ? [] : [[voteId, prospect?.name ?? ""] as const],
    ),
  );
  for (const { voteId, name } of conference.unplacedVotes) known.set(voteId, name);
  const votes = [...known].map(([voteId, name]) => ({ value: String(voteId), label: name }));
  const waiting = unheld(conference.unplacedVotes, lines);
  const nameOfVote = (voteId: number | null): string => (voteId === null ? "" : (known.get(voteId) ?? ""));
  const units = conference.units.map(({ unitId, name }) => ({ value: String(unitId), label: name }));
  return (
    <Dialog open title="Sắp xếp chương trình" onClose={onClose} wide>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <>
            <Button kind="main" submit running={doing.running}>
              Lưu chương trình
            </Button>
            <Button onPress={() => setLines([...lines, empty(lines.at(-1), startsAt)])}>Thêm mục</Button>
            {waiting.length > 0 && (
              <Button onPress={() => arrange(withVotes(lines, waiting, conference.leaders.chair.name))}>
                Thêm {waiting.length} lượt bỏ phiếu đã chuẩn bị
              </Button>
            )}
            {!isInARow(lines, startsAt) && (
              <Button onPress={() => setLines(inARow(lines, startsAt))}>Xếp giờ liền nhau từ {startsAt}</Button>
            )}
          </>
        }
      >
        {conference.kind === "year-end" && votes.length === 0 && (
          <p className="mut sm">Chưa chuẩn bị lượt bỏ phiếu nào. Chuẩn bị ở mục Bỏ phiếu rồi thêm vào chương trình.</p>
        )}
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own until it is saved
          <fieldset key={at} className="agenda-line">
            <legend className="vh">Mục {at + 1}</legend>
            <div className="what">
              <TextField
                label={`${at + 1}. Nội dung`}
                required
                value={line.title}
                onChange={(title) => change(at, { title })}
                error={doing.fields[`items.${at}.title`]}
              />
              <TextField
                label="Người thực hiện"
                value={line.presenter}
                onChange={(presenter) => change(at, { presenter })}
              />
            </div>
            <div className="when">
              <TextField
                label="Giờ"
                value={line.startsAt}
                onChange={(startsAt) => change(at, { startsAt })}
                error={doing.fields[`items.${at}.startsAt`]}
              />
              <TextField
                label="Số phút"
                inputMode="numeric"
                value={line.minutes}
                onChange={(minutes) => change(at, { minutes })}
                error={doing.fields[`items.${at}.minutes`]}
              />

              <ChoiceField
                label="Lượt bỏ phiếu"
                clearable
                placeholder="Không"
                value={line.voteId === null ? null : String(line.voteId)}
                onChange={(id) => change(at, { voteId: id === null ? null : Number(id) })}
                choices={votes}
              />
              <ChoiceField
                label="Liên quan đơn vị"
                clearable
                placeholder="Không"
                value={line.concernsUnitId === null ? null : String(line.concernsUnitId)}
                onChange={(id) => change(at, { concernsUnitId: id === null ? null : Number(id) })}
                choices={units}
              />
            </div>
            <div className="acts">
              {at > 0 && (
                <Button small kind="text" onPress={() => move(at)} label={`Đưa lên: mục ${at + 1}`}>
                  Đưa lên
                </Button>
              )}
              <Button
                small
                kind="text"
                onPress={() => arrange(lines.toSpliced(at, 1))}
                label={`Bỏ mục này: mục ${at + 1}`}
              >
                Bỏ mục này
              </Button>
            </div>
          </fieldset>
        ))}
        <TwoVersions
          deed={doing}
          typed={typed}
          setTyped={setTyped}
          typedOf={typedOf}
          compare={(theirs, mine) => agendaOfTwo(theirs.lines, mine.lines, nameOfVote)}
          onTop={onTop}
        />
      </Form>
    </Dialog>
  );
}
