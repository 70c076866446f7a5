import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { clockOf } from "../../../basics/instant.ts";
import { Button, Empty, Note, RefusedNotice, Section, Status, useDeed, WideTable } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { beginItem } from "../begin-item.ts";
import { AgendaDialog } from "./agenda-dialog.tsx";
import type { ConferenceSeen } from "./conference-page.tsx";
import { BeginDialog } from "./begin-dialog.tsx";
import { ProceedingsDialog } from "./proceedings-dialog.tsx";

export type Item = ConferenceSeen["items"][number];

/** The agenda: what, who, when; who chairs what concerns a unit; the vote held in an item. */
export function AgendaPart({ conference }: { readonly conference: ConferenceSeen }): ReactElement {
  const { holds } = useYear();
  const [arranging, setArranging] = useState(false);
  const [noting, setNoting] = useState<Item>();
  const [beginningOf, setBeginningOf] = useState<Item>();
  const beginning = useDeed<typeof beginItem>("conference.begin-item");
  const leads = holds("secretary", "chair", "deputy");
  const arranges = holds("secretary") && (conference.state === "planned" || conference.state === "in-session");
  const next = conference.items.find(({ chaired }) => chaired === null);
  const arrange = arranges && <Button onPress={() => setArranging(true)}>Sắp xếp chương trình</Button>;
  return (
    <Section title="Chương trình" aside={conference.items.length > 0 ? `${conference.items.length} mục` : undefined}>
      <RefusedNotice refused={beginning.refused} />
      {conference.offAgenda.length > 0 && (
        <Note title="Lượt bỏ phiếu chưa có trong chương trình">
          {conference.offAgenda.join("; ")}. Chưa đưa vào một mục của chương trình thì đến hội nghị không mở bỏ phiếu
          được.
        </Note>
      )}
      {conference.items.length === 0 ? (
        <Empty title="Chưa có chương trình" actions={arrange || undefined}>
          Ghi từng mục: nội dung, người thực hiện, giờ, số phút; mục bỏ phiếu gắn với lượt đã chuẩn bị.
        </Empty>
      ) : (
        <WideTable>
          <table className="tb">
            <thead>
              <tr>
                <th className="stt">STT</th>
                <th>Giờ</th>
                <th>Nội dung</th>
                <th>Thực hiện</th>
                <th>Diễn biến</th>
              </tr>
            </thead>
            <tbody>
              {conference.items.map((item) => (
                <tr key={item.itemId}>
                  <td className="stt">{item.position}</td>
                  <td className="fig nw">{item.startsAt}</td>
                  <td>
                    {item.title}
                    <Concerns item={item} />
                  </td>
                  <td>{item.presenter}</td>
                  <td>
                    <Progress
                      item={item}
                      conference={conference}
                      leads={leads}
                      main={item === next}
                      onBegin={() =>
                        conference.late ? setBeginningOf(item) : void beginning.run({ itemId: item.itemId })
                      }
                      onNote={holds("secretary") ? () => setNoting(item) : undefined}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {conference.items.length > 0 && arrange && (
        <div className="acts" style={{ marginTop: 12 }}>
          {arrange}
        </div>
      )}
      {arranging && <AgendaDialog conference={conference} onClose={() => setArranging(false)} />}
      {beginningOf && (
        <BeginDialog conference={conference} item={beginningOf} onClose={() => setBeginningOf(undefined)} />
      )}
      {noting && <ProceedingsDialog item={noting} onClose={() => setNoting(undefined)} />}
    </Section>
  );
}

function Concerns({ item }: { readonly item: Item }): ReactElement | null {
  const reason = item.chaired?.reason || item.prospect?.chairReason;
  const lines = [item.concerns && `Liên quan ${item.concerns}.`, reason].filter(Boolean);
  return lines.length === 0 ? null : <div className="mut sm">{lines.join(" ")}</div>;
}

function Progress(props: {
  readonly item: Item;
  readonly conference: ConferenceSeen;
  readonly leads: boolean;
  readonly main: boolean;
  readonly onBegin: () => void;
  readonly onNote: (() => void) | undefined;
}): ReactElement {
  const { item, conference, leads } = props;
  const { to, say } = useYear();
  const { prospect } = item;
  const session = conference.state === "in-session";
  if (prospect)
    return prospect.state === "prepared" ? (
      <Link to={to(`hoi-nghi/${conference.conferenceId}/${item.itemId}`) as never}>Trước khi mở bỏ phiếu</Link>
    ) : (
      <>
        <Link to={to(`bo-phieu/${prospect.voteId}`) as never}>
          {prospect.state === "open" ? "Kiểm phiếu" : "Kết quả"}
        </Link>{" "}
        <Status
          is={prospect.state === "open" ? "doing" : "done"}
          word={prospect.state === "open" ? "Đang bỏ phiếu" : "Đã khoá"}
        />
      </>
    );
  const note = item.proceedings ? "Sửa diễn biến" : "Ghi diễn biến";
  if (item.chaired)
    return (
      <>
        <Status is="done" word={item.chaired.as === "deputy" ? say("Cụm phó điều hành") : "Đã tiến hành"} />
        <span className="mut sm nw"> lúc {clockOf(item.chaired.heldAt)}</span>
        {props.onNote && conference.state !== "closed" && (
          <Button small kind="text" onPress={props.onNote} label={`${note}: ${item.title}`}>
            {note}
          </Button>
        )}
      </>
    );
  if (conference.state === "ended" || conference.state === "closed")
    return <span className="mut">Không ghi giờ tiến hành</span>;
  if (!session || !leads) return <span className="mut">Chưa đến</span>;
  return (
    <Button small kind={props.main ? "main" : "plain"} onPress={props.onBegin} label={`Bắt đầu mục ${item.title}`}>
      Bắt đầu
    </Button>
  );
}
