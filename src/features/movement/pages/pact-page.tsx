import { type ReactElement, useState } from "react";
import { dayOf, writeDay } from "../../../basics/instant.ts";
import {
  type AnswerOf,
  Button,
  ButtonLink,
  Empty,
  Note,
  PageHead,
  RefusedNotice,
  RefusedPage,
  Section,
  useDeed,
  useRead,
  Waiting,
} from "../../../ui/index.ts";
import type { readPact } from "../read-pact.ts";
import type { signPact } from "../sign-pact.ts";
import { MovementTabs } from "./movement-tabs.tsx";
import { PactForm } from "./pact/pact-form.tsx";
import { TitlesTable } from "./pact/titles-table.tsx";
import { useYear } from "./use-year.ts";

export type Pact = AnswerOf<typeof readPact>;

/** The pact: written, titles registered, signed by every unit; signing freezes the rulebook. */
export default function PactPage(): ReactElement {
  const { year, holds, to } = useYear();
  const { answer: pact, refused } = useRead<typeof readPact>("movement.read-pact", { yearId: year.yearId });
  const [writing, setWriting] = useState(false);
  const sign = useDeed<typeof signPact>("movement.sign-pact");
  if (refused) return <RefusedPage title="Giao ước thi đua" refused={refused} />;
  if (!pact) return <Waiting />;
  const runs = holds("secretary", "standing-body");
  const signed = pact.signedAt !== null;
  const { yearId } = year;
  return (
    <>
      <MovementTabs at="phong-trao/giao-uoc" />
      <PageHead title={`Giao ước thi đua năm ${year.year}`} illustrative={year.illustrative} lede={stateOf(pact)}>
        <ButtonLink to={to("van-ban/pact/-")}>Xem văn bản</ButtonLink>
        {runs && !signed && !writing && pact.undertakings.length > 0 && (
          <>
            <Button onPress={() => setWriting(true)}>Sửa giao ước</Button>
            <Button
              kind="main"
              running={sign.running}
              onPress={() =>
                void sign.run({ yearId, revision: pact.revision, rulebookRevision: pact.rulebookRevision })
              }
            >
              Ghi nhận đã ký
            </Button>
          </>
        )}
      </PageHead>
      <div className="stack-l">
        <RefusedNotice refused={sign.refused} />
        {runs && !signed && (
          <Note>Khi ghi nhận đã ký, quy chế khoá lại; mọi thay đổi sau đó là một phiên bản mới có lý do.</Note>
        )}
        {writing ? (
          <PactForm pact={pact} onClose={() => setWriting(false)} />
        ) : pact.undertakings.length === 0 ? (
          <Empty
            title="Giao ước chưa có nội dung"
            {...(runs && {
              actions: (
                <Button kind="main" onPress={() => setWriting(true)}>
                  Soạn giao ước
                </Button>
              ),
            })}
          >
            {runs
              ? "Ghi các cam kết của cụm, nơi ký, ngày ký và người ký của từng đơn vị. Khoảng 10 phút."
              : "Thư ký cụm soạn giao ước; khi có, đồng chí đọc được ở đây."}
          </Empty>
        ) : (
          <Contents pact={pact} />
        )}
        <TitlesTable pact={pact} />
      </div>
    </>
  );
}

function stateOf({ signedAt, signingDay, undertakings }: Pact): string {
  if (signedAt !== null) return `Đã ký ngày ${writeDay(signingDay ?? dayOf(signedAt))}.`;
  return undertakings.length === 0 ? "Chưa soạn." : "Bản đang soạn, chưa ký.";
}

function Contents({ pact }: { readonly pact: Pact }): ReactElement {
  const { unitName } = useYear();
  return (
    <>
      <Section title="Nội dung cam kết">
        <table className="tb" aria-label="Nội dung cam kết">
          <thead>
            <tr>
              <th className="stt" scope="col">
                STT
              </th>
              <th scope="col">Cam kết</th>
              <th scope="col">Chỉ tiêu</th>
            </tr>
          </thead>
          <tbody>
            {pact.undertakings.map(({ text, value }, at) => (
              <tr key={text}>
                <td className="stt">{at + 1}</td>
                <td>{text}</td>
                <td>{value === "" ? <span className="mut">Không ghi số</span> : value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title="Người ký">
        <table className="tb" aria-label="Người ký">
          <thead>
            <tr>
              <th className="stt" scope="col">
                STT
              </th>
              <th scope="col">Đơn vị</th>
              <th scope="col">Người ký</th>
              <th scope="col">Chức vụ</th>
            </tr>
          </thead>
          <tbody>
            {pact.signatories.map(({ unitId, name, office }, at) => (
              <tr key={unitId}>
                <td className="stt">{at + 1}</td>
                <td>{unitName(unitId)}</td>
                <td>{name === "" ? <span className="mut">Chưa ghi</span> : name}</td>
                <td>{office}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </>
  );
}
