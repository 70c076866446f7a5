import { type ReactElement, useState } from "react";
import {
  type AnswerOf,
  Button,
  ButtonLink,
  Empty,
  PageHead,
  RefusedPage,
  Section,
  useRead,
  Waiting,
} from "../../../ui/index.ts";
import type { readPlan } from "../read-plan.ts";
import { MovementTabs } from "./movement-tabs.tsx";
import { ItemDialog } from "./plan/item-dialog.tsx";
import { ItemTable } from "./plan/item-table.tsx";
import { ProposedItems } from "./plan/proposed-items.tsx";
import { TextsForm } from "./plan/texts-form.tsx";
import { useYear } from "../../year/pages/index.ts";

export type Plan = AnswerOf<typeof readPlan>;
export type Item = Plan["items"][number];

/** The plan: what must be done by when and by whom, then the words of the paper. */
export default function PlanPage(): ReactElement {
  const { year, holds, to } = useYear();
  const { answer: plan, refused } = useRead<typeof readPlan>("movement.read-plan", { yearId: year.yearId });
  const [item, setItem] = useState<Item | "new">();
  const [writing, setWriting] = useState(false);
  if (refused) return <RefusedPage title="Kế hoạch năm" refused={refused} />;
  if (!plan) return <Waiting />;
  const mayEdit = holds("secretary", "standing-body");
  return (
    <>
      <MovementTabs at="phong-trao/ke-hoach" />
      <PageHead
        title={`Kế hoạch thi đua năm ${year.year}`}
        illustrative={year.illustrative}
        lede="Việc chưa xong hiện ở trang chủ của người phải làm."
      >
        <ButtonLink to={to("van-ban/plan/-")}>Xem văn bản</ButtonLink>
        {mayEdit && (
          <Button kind="main" onPress={() => setItem("new")}>
            Thêm việc
          </Button>
        )}
      </PageHead>
      <div className="stack-l">
        {plan.items.length === 0 ? (
          <Empty title="Kế hoạch chưa có việc nào">
            {plan.proposed.length > 0
              ? "Các thời hạn của quy chế được gợi ý bên dưới; chọn việc cần đưa vào kế hoạch."
              : mayEdit
                ? "Thêm từng việc với thời hạn và người chịu trách nhiệm. Khi có quy chế, thời hạn của quy chế được gợi ý ở đây."
                : "Thư ký lập kế hoạch; khi có, đồng chí xem được ở đây."}
          </Empty>
        ) : (
          <ItemTable items={plan.items} mayEdit={mayEdit} onEdit={setItem} />
        )}
        {mayEdit && plan.proposed.length > 0 && <ProposedItems proposed={plan.proposed} />}
        <Section title="Lời văn của kế hoạch">
          {writing ? (
            <TextsForm plan={plan} onClose={() => setWriting(false)} />
          ) : (
            <Texts plan={plan} {...(mayEdit && { onWrite: () => setWriting(true) })} />
          )}
        </Section>
      </div>
      {item !== undefined && <ItemDialog item={item} onClose={() => setItem(undefined)} />}
    </>
  );
}

function Texts({ plan, onWrite }: { readonly plan: Plan; readonly onWrite?: () => void }): ReactElement {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["Căn cứ", plan.legalBases],
    ["Mục đích", lines(plan.purpose)],
    ["Yêu cầu", lines(plan.requirements)],
    ["Chủ đề", plan.themes],
  ];
  return (
    <div className="rules">
      {parts.map(([heading, texts]) => (
        <div key={heading}>
          <h3>{heading}</h3>
          {texts.length === 0 ? <p className="mut">Chưa ghi.</p> : texts.map((text) => <p key={text}>{text}</p>)}
        </div>
      ))}
      {onWrite && (
        <p>
          <Button onPress={onWrite}>Soạn lời văn</Button>
        </p>
      )}
    </div>
  );
}

const lines = (text: string): string[] => (text === "" ? [] : text.split(/\n+/));
