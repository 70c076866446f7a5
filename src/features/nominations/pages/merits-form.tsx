import type { ReactElement } from "react";
import { Button, OtherVersion, RefusedNotice, Section, TextArea, useDeed, useDraft } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { NominationView } from "../views.ts";
import type { writeMerits } from "../write-merits.ts";

interface Typed {
  readonly merits: string;
  readonly revision: number;
}

/** The summary of merits for the list sent up; only the secretary writes it. */
export function MeritsForm({ nomination }: { readonly nomination: NominationView }): ReactElement {
  const { year, holds } = useYear();
  const { nominationId } = nomination;
  // What is typed stands on the revision it was typed on; until somebody types, the form shows what is stored.
  const [draft, setDraft, forget] = useDraft<Typed | null>(`nominations.merits:${nominationId}`, null);
  const typed = draft ?? { merits: nomination.merits, revision: nomination.revision };
  const deed = useDeed<typeof writeMerits>("nominations.write-merits");
  function goOn(next: Typed | null): void {
    setDraft(next);
    deed.clear();
  }
  async function save(): Promise<void> {
    if (!(await deed.run({ yearId: year.yearId, nominationId, ...typed }))) return;
    goOn(null);
    forget();
  }
  return (
    <Section title="Tóm tắt thành tích" aside="In trong danh sách kèm tờ trình">
      {holds("secretary") ? (
        <div className="stack">
          <TextArea
            label="Nội dung"
            value={typed.merits}
            onChange={(merits) => setDraft({ ...typed, merits })}
            error={deed.fields["merits"]}
          />
          <RefusedNotice refused={deed.refused} />
          <OtherVersion<Typed>
            refused={deed.refused}
            compare={(now) => [{ label: "Tóm tắt thành tích", theirs: now.merits, mine: typed.merits }]}
            onMine={({ revision }) => goOn({ ...typed, revision })}
            onTheirs={({ merits, revision }) => goOn({ merits, revision })}
          />
          <Button
            running={deed.running}
            off={typed.merits === nomination.merits ? "Chưa có thay đổi" : undefined}
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
