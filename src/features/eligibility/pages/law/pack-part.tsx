import type { ReactElement } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import { Button, KeyValues, Section, Status, WideTable } from "../../../../ui/index.ts";
import type { PackView } from "../../law/views.ts";
import { LawLink, slugOf } from "./law-link.tsx";

/** The law of a day: its range, its instruments, and what is refused while it is incomplete. */
export function PackPart(props: {
  readonly day: string;
  readonly pack: PackView | null;
  readonly refused: string | null;
}): ReactElement {
  const { pack, refused } = props;
  return (
    <div className={refused === null ? "note pack" : "err pack"}>
      <h2>{pack === null ? `Chưa nhập quy định của ngày ${writeDay(props.day)}` : pack.name}</h2>
      {refused !== null && <p>{refused} Chọn một ngày khác để đọc quy định đã nhập.</p>}
      {pack && (
        <KeyValues
          rows={[
            ["Hiệu lực", rangeOf(pack)],
            ["Tình trạng", pack.complete ? "Đã nhập đủ để xét" : "Chưa nhập đủ"],
            ...(pack.instruments.length > 0
              ? [["Văn bản", <Instruments key="vb" instruments={pack.instruments} />] as const]
              : []),
          ]}
        />
      )}
      {pack?.remarks
        .filter((remark) => refused === null || !refused.includes(remark))
        .map((remark) => (
          <p key={remark} className="sm">
            {remark}
          </p>
        ))}
    </div>
  );
}

/** Every pack that thidua has, one a row, each a day to read it on. */
export function PacksTable(props: {
  readonly packs: readonly PackView[];
  readonly at: string | undefined;
  readonly onDay: (day: string) => void;
}): ReactElement {
  return (
    <Section title="Các gói quy định đã có" aside={`${props.packs.length} gói`}>
      <WideTable>
        <table className="tb" aria-label="Các gói quy định">
          <thead>
            <tr>
              <th className="stt" scope="col">
                STT
              </th>
              <th scope="col">Gói quy định</th>
              <th scope="col">Hiệu lực</th>
              <th scope="col">Tình trạng</th>
              <th scope="col">Đọc</th>
            </tr>
          </thead>
          <tbody>
            {props.packs.map((pack, at) => (
              <tr key={pack.id}>
                <td className="stt">{at + 1}</td>
                <td>
                  {pack.name}
                  <div className="sm mut">
                    <Instruments instruments={pack.instruments} />
                  </div>
                </td>
                <td className="nw">{rangeOf(pack)}</td>
                <td>
                  <Status
                    is={pack.complete ? "done" : "unknown"}
                    word={pack.complete ? "Đã nhập đủ" : "Chưa nhập đủ"}
                  />
                </td>
                <td>
                  {pack.id === props.at ? (
                    "Đang đọc"
                  ) : (
                    <Button small label={`Đọc ${pack.name}`} onPress={() => props.onDay(pack.from)}>
                      Đọc
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Section>
  );
}

function Instruments({ instruments }: { readonly instruments: readonly string[] }): ReactElement {
  return (
    <span className="around">
      {instruments.map((instrument) => (
        <LawLink key={instrument} page={`van-ban/${slugOf(instrument)}`}>
          {instrument}
        </LawLink>
      ))}
    </span>
  );
}

const rangeOf = ({ from, to }: PackView): string =>
  to === null ? `từ ${writeDay(from)}` : `${writeDay(from)} – ${writeDay(to)}`;
