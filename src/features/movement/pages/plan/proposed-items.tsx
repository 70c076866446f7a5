import { type ReactElement, useState } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import { Button, CheckField, RefusedNotice, Section, useDeed } from "../../../../ui/index.ts";
import type { addPlanItems } from "../../add-plan-items.ts";
import type { Plan } from "../plan-page.tsx";
import { useYear } from "../../../year/pages/index.ts";

/** Deadlines of the rulebook that the plan does not have yet; the secretary picks. */
export function ProposedItems({ proposed }: { readonly proposed: Plan["proposed"] }): ReactElement {
  const { yearId } = useYear().year;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const add = useDeed<typeof addPlanItems>("movement.add-plan-items");
  const chosen = proposed.filter(({ title }) => !left.has(title));
  const toggle = (title: string, on: boolean): void => {
    const next = new Set(left);
    if (on) next.delete(title);
    else next.add(title);
    setLeft(next);
  };
  return (
    <Section title="Gợi ý từ thời hạn của quy chế">
      <RefusedNotice refused={add.refused} />
      <div className="stack">
        {proposed.map(({ title, dueOn, whose }) => (
          <CheckField
            key={title}
            label={`${title} – ${writeDay(dueOn)}`}
            hint={whose}
            checked={!left.has(title)}
            onChange={(on) => toggle(title, on)}
          />
        ))}
        <Button
          running={add.running}
          onPress={() => void add.run({ yearId, items: chosen.map(itemOf) })}
          {...(chosen.length === 0 && { off: "Chọn ít nhất một việc" })}
        >
          {`Đưa ${chosen.length} việc vào kế hoạch`}
        </Button>
      </div>
    </Section>
  );
}

/** The item to enter, without the words that only the screen shows. */
const itemOf = ({ title, responsible, unitId, dueOn, doneWhen }: Plan["proposed"][number]) => ({
  ...{ title, responsible, unitId, dueOn, doneWhen },
});
