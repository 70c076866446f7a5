import { type ReactElement, useState } from "react";
import { type AnswerOf, Button, Dialog, Empty, ReasonDialog, Section, useDeed } from "../../../ui/index.ts";
import type { endHeadship } from "../end-headship.ts";
import type { inYear } from "../in-year.ts";
import { type ClusterSays, clusterSays } from "../cluster-words.ts";
import { wayObtained } from "../labels.ts";
import { EditHeadshipForm } from "./edit-headship-form.tsx";
import { HeadshipForm } from "./headship-form.tsx";
import { showDay } from "./show-day.ts";

export type OrganisationOfYear = NonNullable<AnswerOf<typeof inYear>>;
export type HeadshipShown = OrganisationOfYear["headships"][number];

type Asked = { readonly what: "head" | "deputy" } | { readonly what: "edit" | "end"; readonly headship: HeadshipShown };

/** Head and deputies of a year. Units lead, through their chiefs; the standing body appoints, the secretary keeps names. */
export function YearHeads(props: {
  readonly organisation: OrganisationOfYear;
  readonly mayAppoint: boolean;
  readonly mayEdit: boolean;
}): ReactElement {
  const { organisation, mayAppoint, mayEdit } = props;
  const { headships, year, clusterId, kind } = organisation;
  const say = clusterSays(kind);
  const [asked, setAsked] = useState<Asked>();
  const ending = useDeed<typeof endHeadship>("organisations.end-headship");
  const close = (): void => setAsked(undefined);
  const units = organisation.units.filter((unit) => !unit.observer);
  const hasHead = headships.some((one) => one.role === "head" && one.carriedFrom === null);
  async function end(headshipId: number, endedBecause: string): Promise<void> {
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    if (await ending.run({ headshipId, endedOn: today, endedBecause })) close();
  }
  return (
    <Section title={say("Cụm trưởng, cụm phó")} aside={`Năm ${year}`}>
      {headships.length === 0 ? (
        <Empty title={say("Chưa ghi cụm trưởng năm này")}>
          {mayAppoint
            ? say(
                "Ghi đơn vị cụm trưởng và người đứng đầu đơn vị đó; khoảng 2 phút. Cụm trưởng chủ trì hội nghị và ký văn bản của cụm.",
              )
            : say("Cơ quan thường trực sẽ ghi. Cụm trưởng chủ trì hội nghị và ký văn bản của cụm.")}
        </Empty>
      ) : (
        <div className="stack">
          {headships.map((one) => (
            <HeadshipLine
              key={one.headshipId}
              headship={one}
              year={year}
              say={say}
              actions={
                one.carriedFrom === null && (
                  <span className="acts">
                    {mayEdit && (
                      <Button
                        small
                        onPress={() => setAsked({ what: "edit", headship: one })}
                        label={`Sửa người đứng đầu, bàn giao của ${one.unitName}`}
                      >
                        Sửa
                      </Button>
                    )}
                    {mayAppoint && (
                      <Button
                        small
                        kind="text"
                        onPress={() => setAsked({ what: "end", headship: one })}
                        label={`Kết thúc nhiệm vụ của ${one.unitName}`}
                      >
                        Kết thúc
                      </Button>
                    )}
                  </span>
                )
              }
            />
          ))}
        </div>
      )}
      {mayAppoint && (
        <div className="acts" style={{ marginTop: 14 }}>
          <Button onPress={() => setAsked({ what: "head" })}>
            {say(hasHead ? "Thay cụm trưởng" : "Ghi cụm trưởng")}
          </Button>
          <Button onPress={() => setAsked({ what: "deputy" })}>{say("Ghi cụm phó")}</Button>
        </div>
      )}
      <Dialog
        open={asked?.what === "head" || asked?.what === "deputy"}
        title={say(asked?.what === "deputy" ? "Ghi cụm phó" : "Ghi cụm trưởng")}
        wide
        onClose={close}
      >
        <HeadshipForm
          key={asked?.what}
          clusterId={clusterId}
          kind={kind}
          year={year}
          role={asked?.what === "deputy" ? "deputy" : "head"}
          units={units}
          onDone={close}
        />
      </Dialog>
      <Dialog open={asked?.what === "edit"} title="Người đứng đầu và bàn giao" onClose={close}>
        {asked?.what === "edit" && <EditHeadshipForm headship={asked.headship} onDone={close} />}
      </Dialog>
      <ReasonDialog
        open={asked?.what === "end"}
        title="Kết thúc nhiệm vụ"
        explain="Nhiệm vụ kết thúc từ hôm nay và vẫn lưu trong lịch sử kèm lý do."
        button="Kết thúc"
        running={ending.running}
        refused={ending.refused}
        onClose={close}
        onConfirm={(reason) => void (asked?.what === "end" && end(asked.headship.headshipId, reason))}
      />
    </Section>
  );
}

function HeadshipLine(props: {
  readonly headship: HeadshipShown;
  readonly year: number;
  readonly say: ClusterSays;
  readonly actions: ReactElement | false;
}): ReactElement {
  const { headship, year, say } = props;
  const chief = [headship.chiefName, headship.chiefOffice].filter(Boolean).join(", ");
  const how = [wayObtained(headship.obtainedBy), headship.decision].filter(Boolean).join(", ");
  return (
    <div className="row" style={{ justifyContent: "space-between", alignItems: "baseline" }}>
      <div style={{ flex: "1 1 320px", minWidth: 0 }}>
        <p className="sm mut">{say(headship.role === "head" ? "Cụm trưởng" : "Cụm phó")}</p>
        <p>
          <b>{headship.unitName}</b>
          {chief !== "" && <> – {chief}</>}
        </p>
        <p className="sm mut">
          {headship.carriedFrom === null
            ? `${how === "" ? "B" : `${how}; b`}àn giao ${headship.handedOverOn === null ? "chưa ghi ngày" : showDay(headship.handedOverOn)}`
            : say`Theo năm ${headship.carriedFrom}, vì năm ${year} chưa ghi cụm trưởng`}
        </p>
      </div>
      {props.actions}
    </div>
  );
}
