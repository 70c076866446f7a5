import { type ReactElement, type ReactNode, useState } from "react";
import { Button, RefusedNotice, Section, TwoVersions, useDeed, useDraft, WideTable } from "../../../ui/index.ts";
import type { enterFigures, OwnEntry } from "../enter-figures.ts";
import { CountGroup } from "./count-group.tsx";
import { type Cell, figuresFrom, figuresOfTwo, keyOf, sheetOf, type Typed, typedFrom } from "./count-sheet.ts";
import type { VoteSeen } from "./vote-parts.tsx";

/** A teller's own sheet as it is typed, with the revision of the own entry it stands on; 0 for the first. */
interface Entry {
  readonly typed: Typed;
  readonly revision: number;
}
const entryOf = ({ figures, revision }: OwnEntry): Entry => ({ typed: typedFrom(figures), revision });

export interface SheetProps {
  readonly vote: VoteSeen;
  readonly title: string;
  readonly aside: string;
  /** The seat at which the viewer types; undefined where they only look. */
  readonly seat: number | undefined;
  readonly nameOf: (seat: number) => { readonly name: string; readonly unit: string } | undefined;
  /** Whether a column tells where two entries differ. */
  readonly compares: boolean;
  /** Buttons beside the one that saves. */
  readonly children: ReactNode;
}

/** The sheet of a count: own figures to type, those of others to see as far as the viewer may. */
export function CountSheet({ vote, title, aside, seat, nameOf, compares, children }: SheetProps): ReactElement {
  const own = vote.entries.find((entry) => entry.seat === seat);
  const [{ typed, revision }, setEntry, forget] = useDraft<Entry>(
    `elections.count-entry:${vote.voteId}:${seat ?? "none"}`,
    own ? entryOf(own) : { typed: {}, revision: 0 },
  );
  const [wrong, setWrong] = useState<Cell>();
  const doing = useDeed<typeof enterFigures>("elections.enter-figures");
  const others = vote.entries
    .filter((entry) => entry.seat !== seat)
    .map((entry) => ({ seat: entry.seat, typed: typedFrom(entry.figures) }));
  const groups = sheetOf(
    vote,
    (channel) =>
      Number(typed[keyOf({ channel, figure: "invalid", nominee: null })] ?? 0) > 0 ||
      others.some((other) => Number(other.typed[`${channel}/invalid/`] ?? 0) > 0),
  );

  async function send(): Promise<void> {
    const read = figuresFrom(vote, typed);
    if ("wrong" in read) return setWrong(read.wrong);
    setWrong(undefined);
    if (seat === undefined || !(await doing.run({ voteId: vote.voteId, seat, figures: read.figures, revision })))
      return;
    setEntry({ typed, revision: revision + 1 });
    forget();
  }
  const columns = [...(seat === undefined ? [] : [{ seat, typed }]), ...others].toSorted((a, b) => a.seat - b.seat);
  return (
    <Section title={title} aside={aside}>
      <WideTable>
        <table className="tb count-sheet">
          <thead>
            <tr>
              <th>Nội dung</th>
              {columns.map((column) => (
                <th key={column.seat} className="who-typed">
                  {nameOf(column.seat)?.name}
                  <span>{nameOf(column.seat)?.unit}</span>
                </th>
              ))}
              {compares && <th className="compare">So sánh</th>}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <CountGroup
                key={group.heading + group.cells[0]?.channel}
                group={group}
                vote={vote}
                columns={columns}
                mine={seat}
                compares={compares}
                wrong={wrong}
                onType={(cell, text) => setEntry({ typed: { ...typed, [keyOf(cell)]: text }, revision })}
              />
            ))}
          </tbody>
        </table>
      </WideTable>
      {wrong && (
        <div className="err" role="alert">
          <b>Ô “{wrong.label}” cần số nguyên.</b> Nhập số phiếu, ví dụ 5; không có phiếu nào thì nhập 0.
        </div>
      )}
      <RefusedNotice refused={doing.refused} />
      <TwoVersions
        deed={doing}
        typed={{ typed, revision }}
        setTyped={setEntry}
        typedOf={entryOf}
        compare={(before, now) => figuresOfTwo(vote, before.typed, now.typed)}
        heading="Đồng chí đã ghi bản nhập này ở cửa sổ khác"
      />
      <div className="acts">
        {seat !== undefined && (
          <Button kind={own ? "plain" : "main"} running={doing.running} onPress={() => void send()}>
            {own ? "Lưu bản đã sửa" : "Lưu bản nhập của tôi"}
          </Button>
        )}
        {children}
      </div>
    </Section>
  );
}
