import { type ReactElement, useState } from "react";
import { Button, ChoiceField, OtherVersion, RefusedNotice, Section, useDeed, useRead } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { ClaimNow } from "../model.ts";
import type { claimRoad } from "../roads/claim-road.ts";
import { roadChoices } from "./road-choices.ts";
import type { RoadsView, showRoads } from "../roads/show-roads.ts";

interface Of {
  readonly unitId: number;
  readonly awardCode: string;
  readonly submitted: string;
}

/** The point of the law that a unit's dossier claims for a title, where the law of the day offers several. */
export function ClaimPart(of: Of): ReactElement | null {
  const { year, holds } = useYear();
  const { unitId, awardCode, submitted } = of;
  const asked = { yearId: year.yearId, unitId, awardCode, submitted };
  const { answer } = useRead<typeof showRoads>("eligibility.show-roads", asked);
  if (!answer?.roads || (answer.roads.roads.length === 0 && answer.roads.claim.road === null)) return null;
  const { claim } = answer.roads;
  return (
    <Section
      title="Điểm của luật mà hồ sơ đề nghị"
      aside={claim.recordedBy === "" ? undefined : `${claim.recordedBy} ghi`}
    >
      <p style={{ marginBottom: 12 }}>
        {claim.road === null ? (
          <>
            Chưa nêu điểm nào: kết luận chỉ xét các trường hợp theo loại khen thưởng thường dùng của hình thức này, được
            một trường hợp là đạt. Hồ sơ theo trường hợp khác (đột xuất, chuyên đề, đóng góp…) thì chọn điểm của trường
            hợp ấy.
          </>
        ) : (
          <>
            Hồ sơ đề nghị theo <b>{claim.says}</b>: kết luận chỉ xét trường hợp này.
          </>
        )}
      </p>
      {holds("secretary", "standing-body") && (
        <Claiming key={`${unitId} ${awardCode} ${submitted}`} {...of} view={answer.roads} />
      )}
    </Section>
  );
}

interface Typed {
  readonly road: string | null;
  readonly revision: number;
}

function Claiming({ view, ...of }: Of & { readonly view: RoadsView }): ReactElement {
  const { year } = useYear();
  const { roads, claim } = view;
  // What is chosen stands on the revision it was chosen on; until somebody chooses, the form shows what is stored.
  const [draft, setDraft] = useState<Typed>();
  const typed = draft ?? { road: claim.road, revision: claim.revision };
  const deed = useDeed<typeof claimRoad>("eligibility.claim-road");
  function goOn(next: Typed | undefined): void {
    setDraft(next);
    deed.clear();
  }
  async function save(): Promise<void> {
    if (await deed.run({ yearId: year.yearId, ...of, ...typed })) goOn(undefined);
  }
  const said = (road: string | null): string => roads.find((each) => each.road === road)?.says ?? "Chưa nêu điểm nào";
  return (
    <div className="stack">
      <div className="row" style={{ alignItems: "flex-end" }}>
        <ChoiceField
          label="Đề nghị theo điểm"
          clearable
          placeholder="Chưa nêu điểm nào"
          value={typed.road}
          onChange={(road) => setDraft({ ...typed, road })}
          choices={roadChoices(roads)}
          width={760}
        />
        <Button
          running={deed.running}
          off={typed.road === claim.road ? "Chưa có thay đổi" : undefined}
          onPress={() => void save()}
        >
          Ghi điểm đề nghị
        </Button>
      </div>
      <RefusedNotice refused={deed.refused} />
      <OtherVersion<ClaimNow>
        refused={deed.refused}
        compare={(now) => [
          { label: "Đề nghị theo điểm", theirs: now.says || "Chưa nêu điểm nào", mine: said(typed.road) },
        ]}
        onMine={({ revision }) => goOn({ ...typed, revision })}
        onTheirs={() => goOn(undefined)}
      />
    </div>
  );
}
