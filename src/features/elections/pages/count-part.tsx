import { type ReactElement, useState } from "react";
import { Button, Note, RefusedNotice, Section, TwoVersions, useDeed, useDraft, WideTable } from "../../../ui/index.ts";
import { useYear } from "../../movement/pages/index.ts";
import type { enterFigures, OwnEntry } from "../enter-figures.ts";
import { BalancePart } from "./balance-part.tsx";
import { CountGroup } from "./count-group.tsx";
import { type Cell, figuresFrom, figuresOfTwo, keyOf, sheetOf, type Typed, typedFrom } from "./count-sheet.ts";
import { NomineeTools } from "./nominee-tools.tsx";
import { SignButton } from "./sign-button.tsx";
import { VerdictPart } from "./verdict-part.tsx";
import { CommitteePart, RulePart, type VoteSeen } from "./vote-parts.tsx";

/** Counting on paper: two tellers type unseen, the sheet shows where they differ, the head signs. */
export function CountPart({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const { holds } = useYear();
  const tellers = vote.opening?.tellers ?? [];
  const counts = holds("teller") && tellers.some(({ mine }) => mine);
  const entered = tellers.filter((teller) => teller.entered).length;
  return (
    <>
      <Differences vote={vote} />
      <div className="vote-lay">
        {counts ? (
          <CountSheet vote={vote} />
        ) : (
          <div className="stack-l">
            <Section title="Ban kiểm phiếu đang làm việc" aside={`${entered} trên 2 người đã nhập xong`}>
              <p>Số phiếu chỉ hiện với Ban kiểm phiếu cho đến khi Trưởng ban khoá kết quả.</p>
            </Section>
            {holds("secretary") && <NomineeTools vote={vote} />}
            <CommitteePart vote={vote} />
          </div>
        )}
        <div className="right">
          {counts && <BalancePart vote={vote} />}
          {vote.conclusions && <VerdictPart vote={vote} />}
          {counts && holds("secretary") && <NomineeTools vote={vote} />}
          {counts ? <CommitteePart vote={vote} /> : <RulePart vote={vote} />}
        </div>
      </div>
    </>
  );
}

function Differences({ vote }: { readonly vote: VoteSeen }): ReactElement | null {
  const many = vote.differences.length;
  if (many === 0) return null;
  const units = [
    ...new Set(
      vote.differences.map(
        ({ nominee }) => vote.nominees.find((one) => one.nominee === nominee)?.unit ?? "số phiếu chung",
      ),
    ),
  ];
  return (
    <div className="err" role="alert">
      <b>
        Chưa khoá được: hai bản nhập khác nhau ở {many} ô, thuộc {units.join("; ")}.
      </b>{" "}
      Hai kiểm phiếu viên đếm lại, rồi mỗi người tự sửa ô của mình.
    </div>
  );
}

/** A teller's own sheet as it is typed, with the revision of the own entry it stands on; 0 for the first. */
interface Entry {
  readonly typed: Typed;
  readonly revision: number;
}
const entryOf = ({ figures, revision }: OwnEntry): Entry => ({ typed: typedFrom(figures), revision });

function CountSheet({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const tellers = vote.opening?.tellers ?? [];
  const typing = tellers.filter(({ entered }) => entered);
  const mine =
    tellers.find(({ mine, entered }) => mine && entered) ??
    tellers.find(({ mine, head }) => mine && !head) ??
    tellers.find((one) => one.mine);
  const own = vote.entries.find(({ seat }) => seat === mine?.seat);
  const [{ typed, revision }, setEntry, forget] = useDraft<Entry>(
    `elections.count-entry:${vote.voteId}:${mine?.seat ?? 0}`,
    own ? entryOf(own) : { typed: {}, revision: 0 },
  );
  const [wrong, setWrong] = useState<Cell>();
  const doing = useDeed<typeof enterFigures>("elections.enter-figures");
  const others = vote.entries
    .filter(({ seat }) => seat !== mine?.seat)
    .map(({ seat, figures }) => ({ seat, typed: typedFrom(figures) }));
  const full = mine !== undefined && own === undefined && typing.length >= 2;
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
    if (!mine || !(await doing.run({ voteId: vote.voteId, seat: mine.seat, figures: read.figures, revision }))) return;
    setEntry({ typed, revision: revision + 1 });
    forget();
  }
  const columns = [...(full ? [] : [{ seat: mine?.seat ?? 0, typed }]), ...others].toSorted((a, b) => a.seat - b.seat);
  const nameOf = (seat: number) => tellers.find((teller) => teller.seat === seat);
  return (
    <Section title="Hai người nhập độc lập" aside="Không ai thấy bản của người kia cho đến khi cả hai nhập xong">
      {full && <Note>Hai kiểm phiếu viên khác đã nhập. Trưởng ban đối chiếu và khoá kết quả.</Note>}
      <WideTable>
        <table className="tb count-sheet">
          <thead>
            <tr>
              <th>Nội dung</th>
              {columns.map(({ seat }) => (
                <th key={seat} className="who-typed">
                  {nameOf(seat)?.name}
                  <span>{nameOf(seat)?.unit}</span>
                </th>
              ))}
              <th className="compare">So sánh</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <CountGroup
                key={group.heading + group.cells[0]?.channel}
                group={group}
                vote={vote}
                columns={columns}
                mine={full ? undefined : mine?.seat}
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
        {!full && (
          <Button kind={own ? "plain" : "main"} running={doing.running} onPress={() => void send()}>
            {own ? "Lưu bản đã sửa" : "Lưu bản nhập của tôi"}
          </Button>
        )}
        <SignButton vote={vote} />
      </div>
    </Section>
  );
}
