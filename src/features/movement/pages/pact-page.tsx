import { type ReactElement, useState } from "react";
import { dayOf, writeDay } from "../../../basics/instant.ts";
import {
  type AnswerOf,
  Button,
  ButtonLink,
  Empty,
  KeyValues,
  Note,
  PageHead,
  RefusedPage,
  Section,
  useRead,
  Waiting,
} from "../../../ui/index.ts";
import type { readPact } from "../read-pact.ts";
import { MovementTabs } from "./movement-tabs.tsx";
import { PactForm } from "./pact/pact-form.tsx";
import { SignDialog } from "./pact/sign-dialog.tsx";
import { WillBlockNote } from "./pact/will-block-note.tsx";
import { TitlesTable } from "./pact/titles-table.tsx";
import { useYear } from "../../year/pages/index.ts";

export type Pact = AnswerOf<typeof readPact>;

/** The pact: written, titles registered, signed by every unit; signing freezes the rulebook. */
export default function PactPage(): ReactElement {
  const { year, holds, to } = useYear();
  const { answer: pact, refused } = useRead<typeof readPact>("movement.read-pact", { yearId: year.yearId });
  const [writing, setWriting] = useState(false);
  const [correcting, setCorrecting] = useState(false);
  const [signing, setSigning] = useState(false);
  if (refused) return <RefusedPage title="Giao ước thi đua" refused={refused} />;
  if (!pact) return <Waiting />;
  const runs = holds("secretary", "standing-body");
  const signed = pact.signedAt !== null;
  return (
    <>
      <MovementTabs at="phong-trao/giao-uoc" />
      <PageHead title={`Giao ước thi đua năm ${year.year}`} illustrative={year.illustrative} lede={stateOf(pact)}>
        <ButtonLink to={to("van-ban/pact/-")}>Xem văn bản</ButtonLink>
        {runs && signed && !correcting && <Button onPress={() => setCorrecting(true)}>Lập phiên bản mới</Button>}
        {runs && !signed && !writing && pact.undertakings.length > 0 && (
          <>
            <Button onPress={() => setWriting(true)}>Sửa giao ước</Button>
            <Button kind="main" onPress={() => setSigning(true)}>
              Ghi nhận đã ký
            </Button>
          </>
        )}
      </PageHead>
      <div className="stack-l">
        {runs && !signed && <WillBlockNote pact={pact} />}
        {runs && !signed && (
          <Note>Khi ghi nhận đã ký, quy chế khoá lại; mọi thay đổi sau đó là một phiên bản mới có lý do.</Note>
        )}
        {writing || correcting ? (
          <PactForm
            pact={pact}
            correcting={correcting}
            onClose={() => {
              setWriting(false);
              setCorrecting(false);
            }}
          />
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
              ? "Ghi các cam kết, nơi ký, ngày ký và người ký của từng đơn vị. Khoảng 10 phút."
              : "Thư ký soạn giao ước; khi có, đồng chí đọc được ở đây."}
          </Empty>
        ) : (
          <Contents pact={pact} />
        )}
        <TitlesTable pact={pact} />
        <EarlierVersions pact={pact} />
      </div>
      {signing && <SignDialog pact={pact} onClose={() => setSigning(false)} />}
    </>
  );
}

function stateOf({ signedAt, signingDay, undertakings, number, reason, adoptedBy }: Pact): string {
  if (signedAt !== null) {
    const entered = dayOf(signedAt);
    const signed = signingDay ?? entered;
    const signedOn = `${writeDay(signed)}${entered === signed ? "" : ` (nhập vào hệ thống ngày ${writeDay(entered)})`}`;
    return number > 1
      ? `Đã ký ngày ${signedOn}. Phiên bản ${number}, lập ngày ${writeDay(entered)}: ${reason} (${adoptedBy}).`
      : `Đã ký ngày ${signedOn}.`;
  }
  return undertakings.length === 0 ? "Chưa soạn." : "Bản đang soạn, chưa ký.";
}

/** What was signed before and replaced, each as it was printed. */
function EarlierVersions({ pact }: { readonly pact: Pact }): ReactElement | null {
  const { to } = useYear();
  if (pact.earlier.length === 0) return null;
  return (
    <Section title="Phiên bản đã thay">
      <table className="tb" aria-label="Phiên bản đã thay">
        <thead>
          <tr>
            <th scope="col">Phiên bản</th>
            <th scope="col">Ngày thay</th>
            <th scope="col">Văn bản</th>
          </tr>
        </thead>
        <tbody>
          {pact.earlier.map(({ number, replacedAt }) => (
            <tr key={number}>
              <td className="fig">{number}</td>
              <td className="fig">{writeDay(dayOf(replacedAt))}</td>
              <td>
                <ButtonLink small to={to(`van-ban/pact/${number}`)}>
                  Xem văn bản
                </ButtonLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Contents({ pact }: { readonly pact: Pact }): ReactElement {
  const names = new Map(pact.units.map(({ unitId, name }) => [unitId, name]));
  return (
    <>
      <Section title="Nơi ký, ngày ký">
        <KeyValues
          rows={[
            ["Nơi ký", pact.place === "" ? "Chưa ghi" : pact.place],
            ["Ngày ký", pact.signingDay === null ? "Chưa ghi" : writeDay(pact.signingDay)],
          ]}
        />
      </Section>
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
                <td>{names.get(unitId)}</td>
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
