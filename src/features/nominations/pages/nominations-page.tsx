import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import {
  addressOf,
  Button,
  ButtonLink,
  Empty,
  FileLink,
  PageHead,
  RefusedPage,
  Section,
  useRead,
  Waiting,
  WideTable,
} from "../../../ui/index.ts";
import { VerdictMark } from "../../eligibility/pages/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { showNominations } from "../show-nominations.ts";
import type { NominationsView } from "../views.ts";
import { PutOnListDialog } from "./put-on-list-dialog.tsx";
import { StateMark } from "./state-mark.tsx";
import { TakeDialog } from "./take-dialog.tsx";
import "./nomination-page.css";

/** Every proposal of the year, votes that wait to become one, and the order in which each vote placed its nominees. */
export default function NominationsPage(): ReactElement {
  const { year, holds, to } = useYear();
  const [adding, setAdding] = useState(false);
  const { answer, refused } = useRead<typeof showNominations>("nominations.show", { yearId: year.yearId });
  if (!answer) return refused ? <RefusedPage title="Đề nghị khen thưởng" refused={refused} /> : <Waiting />;
  const secretary = holds("secretary");
  return (
    <div className="nomination stack-l">
      <PageHead
        title={`Đề nghị khen thưởng năm ${answer.year}`}
        illustrative={answer.illustrative}
        lede="Kết quả suy tôn là đề nghị; chỉ thành khen thưởng khi có quyết định của cấp có thẩm quyền."
      >
        <ButtonLink to={to("dieu-kien")}>Xem điều kiện</ButtonLink>
        {answer.nominations.length > 0 && (
          <>
            <FileLink href={addressOf("nominations.list.xlsx", { yearId: year.yearId })}>Xuất Excel</FileLink>
            <ButtonLink to={to("van-ban/submission/-")}>Xem tờ trình</ButtonLink>
          </>
        )}
        {secretary && <Button onPress={() => setAdding(true)}>Đưa vào danh sách xét</Button>}
      </PageHead>
      <WaitingVotes view={answer} />
      {answer.nominations.length === 0 && answer.waiting.length === 0 ? (
        <Empty title="Chưa có đề nghị nào" actions={<ButtonLink to={to("bo-phieu")}>Đến phần Bỏ phiếu</ButtonLink>}>
          Đề nghị được lập từ kết quả bỏ phiếu suy tôn đã ký, không phải gõ lại. Trước hội nghị, thư ký có thể đưa đơn
          vị vào danh sách xét cho từng danh hiệu.
        </Empty>
      ) : (
        answer.nominations.length > 0 && <NominationTable view={answer} />
      )}
      <Orders view={answer} />
      {adding && <PutOnListDialog view={answer} onClose={() => setAdding(false)} />}
    </div>
  );
}

function WaitingVotes({ view }: { readonly view: NominationsView }): ReactElement | null {
  const { holds } = useYear();
  const [taking, setTaking] = useState<NominationsView["waiting"][number]>();
  if (view.waiting.length === 0) return null;
  return (
    <div className="note stack">
      {view.waiting.map((vote) => (
        <div key={vote.voteId} className="row" style={{ justifyContent: "space-between", alignItems: "center" }}>
          <p>
            <b>{vote.name}</b>: hội nghị đã suy tôn {vote.units.map(({ name }) => name).join(", ")}, chưa lập đề nghị.
          </p>
          <Button kind="main" off={holds("secretary") ? undefined : "Việc của thư ký"} onPress={() => setTaking(vote)}>
            Lập đề nghị
          </Button>
        </div>
      ))}
      {taking && <TakeDialog vote={taking} onClose={() => setTaking(undefined)} />}
    </div>
  );
}

function NominationTable({ view }: { readonly view: NominationsView }): ReactElement {
  const { to } = useYear();
  return (
    <WideTable>
      <table className="tb" aria-label="Các đề nghị">
        <thead>
          <tr>
            <th className="stt" scope="col">
              STT
            </th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Danh hiệu, hình thức</th>
            <th scope="col">Tình trạng</th>
            <th scope="col">Điều kiện khi đề nghị</th>
            <th scope="col">Diễn giải</th>
          </tr>
        </thead>
        <tbody>
          {view.nominations.map((nomination, index) => (
            <tr key={nomination.nominationId}>
              <td className="stt">{index + 1}</td>
              <td>
                <Link to={to(`de-nghi/${nomination.nominationId}`) as never}>{nomination.unit}</Link>
              </td>
              <td>{nomination.title}</td>
              <td>
                <StateMark state={nomination.state} word={nomination.stateName} />
              </td>
              <td>
                {nomination.weighed ? (
                  <>
                    <VerdictMark judged={nomination.weighed.verdict} />
                    {nomination.verdictNow && (
                      <div className="sm mut">Nay: {nomination.verdictNow.word.toLocaleLowerCase("vi")}</div>
                    )}
                  </>
                ) : (
                  <span className="mut">Chưa xét</span>
                )}
              </td>
              <td className="sm">
                {nomination.inWords}
                {nomination.voteVoid && <b> Kết quả bỏ phiếu làm căn cứ đã bị huỷ.</b>}
                {nomination.otherTitles.length > 0 && (
                  <div className="mut">Đơn vị còn được đề nghị: {nomination.otherTitles.join(", ")}.</div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Orders({ view }: { readonly view: NominationsView }): ReactElement | null {
  if (view.orders.length === 0) return null;
  return (
    <Section title="Thứ tự suy tôn" aside="Giữ lại để Hội đồng xem xét khi có đơn vị bị loại sau này">
      {view.orders.map((order) => (
        <p key={order.voteId} style={{ marginBottom: 6 }}>
          <b>{order.title}:</b>{" "}
          {order.places
            .map((place) => `${place.position}. ${place.unit}${place.reached ? "" : " (không đạt ngưỡng)"}`)
            .join("; ")}
          .
        </p>
      ))}
    </Section>
  );
}
