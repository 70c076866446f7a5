import type { ReactElement } from "react";
import { Button, RefusedNotice, Section, TextArea, useDeed, useDraft } from "../../../ui/index.ts";
import { useYear } from "../../movement/pages/index.ts";
import type { NominationView } from "../views.ts";
import type { writeMerits } from "../write-merits.ts";

/** The summary of merits for the list sent up; only the secretary writes it. */
export function MeritsForm({ nomination }: { readonly nomination: NominationView }): ReactElement {
  const { year, holds } = useYear();
  const { nominationId, revision } = nomination;
  const [merits, setMerits, forget] = useDraft(`nominations.merits:${nominationId}`, nomination.merits);
  const deed = useDeed<typeof writeMerits>("nominations.write-merits");
  async function save(): Promise<void> {
    if (await deed.run({ yearId: year.yearId, nominationId, merits, revision })) forget();
  }
  return (
    <Section title="Tóm tắt thành tích" aside="In trong danh sách kèm tờ trình">
      {holds("secretary") ? (
        <div className="stack">
          <TextArea label="Nội dung" value={merits} onChange={setMerits} error={deed.fields["merits"]} />
          <RefusedNotice refused={deed.refused} />
          <Button
            running={deed.running}
            off={merits === nomination.merits ? "Chưa có thay đổi" : undefined}
            onPress={() => void save()}
          >
            Lưu tóm tắt
          </Button>
        </div>
      ) : (
        <p style={{ whiteSpace: "pre-line" }}>
          {nomination.merits || (
            <span className="mut">Chưa viết; danh sách sẽ ghi “Có báo cáo thành tích kèm theo”.</span>
          )}
        </p>
      )}
    </Section>
  );
}
