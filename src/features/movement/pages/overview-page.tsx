import { type ReactElement, useState } from "react";
import { dayOf, writeDay } from "../../../basics/instant.ts";
import {
  Button,
  ButtonLink,
  KeyValues,
  PageHead,
  Section,
  Status,
  type StatusLook,
  useRead,
} from "../../../ui/index.ts";
import type { readPact } from "../read-pact.ts";
import type { readPlan } from "../read-plan.ts";
import { MovementTabs } from "./movement-tabs.tsx";
import { NextYear, useYear, YearDialog } from "../../year/pages/index.ts";

interface Step {
  readonly what: string;
  readonly is: StatusLook;
  readonly word: string;
  readonly at: string;
  readonly button: string;
}

/** The movement at a glance: what the year is called, and how far its three papers have come. */
export default function OverviewPage(): ReactElement {
  const { year, to, holds, me } = useYear();
  const [editing, setEditing] = useState(false);
  const { answer: plan } = useRead<typeof readPlan>("movement.read-plan", { yearId: year.yearId });
  const { answer: pact } = useRead<typeof readPact>("movement.read-pact", { yearId: year.yearId });
  const { rulebook, pactSignedAt, figuresAsOf } = year;
  const mayEdit = holds("secretary", "standing-body") || me.administrator;
  const open = plan?.items.filter(({ doneOn }) => doneOn === null).length ?? 0;
  const steps: Step[] = [
    rulebook
      ? rulebook.frozenAt === null
        ? { what: "Quy chế", is: "doing", word: "Bản nháp", at: "phong-trao/quy-che", button: "Mở quy chế" }
        : {
            what: "Quy chế",
            is: "done",
            word: `Đã khoá ${writeDay(dayOf(rulebook.frozenAt))}${rulebook.number > 1 ? `, phiên bản ${rulebook.number}` : ""}`,
            at: "phong-trao/quy-che",
            button: "Xem quy chế",
          }
      : { what: "Quy chế", is: "todo", word: "Chưa có", at: "phong-trao/quy-che", button: "Chọn quy chế mẫu" },
    plan && plan.items.length > 0
      ? {
          what: "Kế hoạch",
          is: open === 0 ? "done" : "doing",
          word: `${plan.items.length} việc, còn ${open} việc`,
          at: "phong-trao/ke-hoach",
          button: "Mở kế hoạch",
        }
      : { what: "Kế hoạch", is: "todo", word: "Chưa có việc nào", at: "phong-trao/ke-hoach", button: "Lập kế hoạch" },
    pactSignedAt !== null
      ? {
          what: "Giao ước",
          is: "done",
          word: `Ký ${writeDay(pact?.signingDay ?? dayOf(pactSignedAt))}`,
          at: "phong-trao/giao-uoc",
          button: "Xem giao ước",
        }
      : {
          what: "Giao ước",
          is: (pact?.undertakings.length ?? 0) > 0 ? "doing" : "todo",
          word: (pact?.undertakings.length ?? 0) > 0 ? "Đang soạn, chưa ký" : "Chưa soạn",
          at: "phong-trao/giao-uoc",
          button: "Soạn giao ước",
        },
  ];
  const next = steps.find(({ is }) => is !== "done");
  return (
    <>
      <MovementTabs at="phong-trao" />
      <PageHead
        title={`Phong trào năm ${year.year}`}
        illustrative={year.illustrative}
        lede={year.motto === "" ? "Chưa ghi khẩu hiệu của năm." : `“${year.motto}”`}
      >
        {mayEdit && year.before !== null && year.concludedAt === null && (
          <ButtonLink to={to("tu-nam-truoc")}>{`Lấy từ năm ${year.before}`}</ButtonLink>
        )}
        {mayEdit && <Button onPress={() => setEditing(true)}>Sửa khẩu hiệu, thời gian</Button>}
      </PageHead>
      <div className="stack-l">
        <Section title="Văn bản mở đầu năm">
          <table className="tb steps" aria-label="Văn bản mở đầu năm">
            <tbody>
              {steps.map((step) => (
                <tr key={step.what}>
                  <td style={{ width: "30%" }}>
                    <b>{step.what}</b>
                  </td>
                  <td>
                    <Status is={step.is} word={step.word} />
                  </td>
                  <td className="num">
                    <ButtonLink small to={to(step.at)} {...(step === next && mayEdit && { kind: "main" as const })}>
                      {step.button}
                    </ButtonLink>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
        <Section title="Thời gian">
          <KeyValues
            rows={[
              ["Năm thi đua", `${writeDay(year.startsOn)} – ${writeDay(year.endsOn)}`],
              ["Số liệu tính đến", figuresAsOf === null ? "Chưa ghi ngày" : writeDay(figuresAsOf)],
            ]}
          />
        </Section>
        {holds("secretary", "standing-body") && <NextYear />}
      </div>
      {editing && <YearDialog onClose={() => setEditing(false)} />}
    </>
  );
}
