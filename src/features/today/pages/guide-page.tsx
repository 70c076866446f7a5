import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import {
  type AnswerOf,
  Button,
  ButtonLink,
  PageHead,
  RefusedPage,
  useDraft,
  useRead,
  Waiting,
  YearPath,
} from "../../../ui/index.ts";
import { clusterSays } from "../../organisations/pages/index.ts";
import type { startProgress } from "../start-progress.ts";
import { BodiesStep } from "./guide/bodies-step.tsx";
import { HeadsStep } from "./guide/heads-step.tsx";
import { peopleLaterIn, PeopleStep } from "./guide/people-step.tsx";
import { RulebookStep } from "./guide/rulebook-step.tsx";
import { UnitsStep } from "./guide/units-step.tsx";
import { YearStep } from "./guide/year-step.tsx";
import "./welcome.css";

export type Progress = AnswerOf<typeof startProgress>;
export type OwnerBegun = NonNullable<Progress["owner"]>;
export type ClusterBegun = NonNullable<Progress["cluster"]>;
export type YearBegun = NonNullable<Progress["year"]>;

/** What the address says: which cluster and year, and which step is looked at. */
interface Place {
  readonly coquan?: number | undefined;
  readonly cum?: number | undefined;
  readonly nam?: number | undefined;
  /** A step from 1; the first one that is not done where it is left out. */
  readonly buoc?: number | undefined;
  /** A cluster is begun anew. */
  readonly moi?: number | undefined;
}

export type GoTo = (place: Place) => void;

/**
 * The guided start. Where it stands is read from what is stored, so it may be left and taken up anywhere; every step
 * that can be done may be gone to, also one that is done.
 */
export default function GuidePage(): ReactElement {
  const place = useSearch({ strict: false }) as Place;
  const navigate = useNavigate();
  const anew = place.moi !== undefined && place.coquan === undefined && place.cum === undefined;
  const asked = { ownerId: place.coquan, clusterId: place.cum, yearId: place.nam };
  const { answer: stored, refused } = useRead<typeof startProgress>("today.start-progress", definedOf(asked));
  const [peopleLater] = useDraft(peopleLaterIn(stored?.year?.yearId), false);
  if (refused) return <RefusedPage title="Lập cụm, khối thi đua" refused={refused} />;
  if (!stored) return <Waiting />;
  const progress = anew ? { ...stored, owner: null, cluster: null, year: null } : stored;
  const here = anew
    ? { moi: 1 }
    : { coquan: place.coquan, cum: progress.cluster?.clusterId ?? place.cum, nam: progress.year?.yearId ?? place.nam };
  const go: GoTo = (next) => void navigate({ to: "/lap-cum", search: definedOf(next) } as never);
  const done = doneOf(progress, peopleLater);
  const open = openOf(progress);
  const first = done.findIndex((is, at) => !is && open[at]);
  const wanted = (place.buoc ?? 0) - 1;
  const at = open[wanted] ? wanted : first < 0 ? steps.length - 1 : first;
  const names = progress.cluster
    ? steps.map(clusterSays(progress.cluster.kind) as (name: string) => string)
    : ["Cơ quan, cụm, khối", ...steps.slice(1)];
  const pick = (to: number): void => go({ ...here, buoc: to + 1 });
  return (
    <div className="guide">
      <PageHead
        title="Lập cụm, khối thi đua"
        {...(progress.cluster && {
          crumb: progress.year ? `${progress.cluster.name}, năm ${progress.year.year}` : progress.cluster.name,
        })}
        lede="Mỗi bước ghi ngay khi bấm nút. Dừng lúc nào cũng được; bấm tên bước để quay lại xem, sửa."
      />
      <YearPath
        label="Các bước lập cụm, khối"
        steps={names.map((label, to) => ({
          label,
          note: "",
          state: to === at ? "now" : done[to] ? "done" : "todo",
          onPick: open[to] && to !== at ? () => pick(to) : undefined,
        }))}
      />
      <Step at={at} progress={progress} go={go} />
      <div className="acts" style={{ marginTop: 28 }}>
        {at > 0 && <Button onPress={() => pick(at - 1)}>{`Quay lại: ${names[at - 1]}`}</Button>}
        {at < steps.length - 1 && open[at + 1] && (
          <Button onPress={() => pick(at + 1)}>
            {done[at] ? `Sang bước: ${names[at + 1]}` : `Làm sau, sang bước: ${names[at + 1]}`}
          </Button>
        )}
        <ButtonLink kind="text" to="/">
          Để sau, về trang đầu
        </ButtonLink>
      </div>
    </div>
  );
}

const steps = ["Cơ quan, cụm", "Năm", "Đơn vị", "Cụm trưởng", "Quy chế", "Người"];

const doneOf = ({ owner, cluster, year }: Progress, peopleLater: boolean): readonly boolean[] => [
  owner !== null && cluster !== null,
  year !== null,
  (year?.members ?? 0) >= 2,
  year?.led ?? false,
  year?.rulebook ?? false,
  // Everybody is there, or whoever is missing was left for later by choice.
  (year?.secretaries ?? 0) > 0 && (year?.withoutOfficer === 0 || peopleLater),
];

/** A step is open once what it stands on is there; who leads, the rulebook and people may wait for each other. */
function openOf({ cluster, year }: Progress): readonly boolean[] {
  const withUnits = (year?.members ?? 0) >= 2;
  return [true, cluster !== null, year !== null, withUnits, withUnits, withUnits];
}

function Step({ at, progress, go }: { at: number; progress: Progress; go: GoTo }): ReactElement {
  const { owner, cluster, year } = progress;
  if (at === 0 || !owner || !cluster) return <BodiesStep owner={owner} cluster={cluster} go={go} />;
  if (at === 1 || !year) return <YearStep key={year?.yearId} cluster={cluster} year={year} go={go} />;
  const next = (): void => go({ cum: cluster.clusterId, nam: year.yearId });
  if (at === 2) return <UnitsStep owner={owner} cluster={cluster} year={year} onDone={next} />;
  if (at === 3) return <HeadsStep cluster={cluster} year={year} onDone={next} />;
  if (at === 4) return <RulebookStep cluster={cluster} year={year} onDone={next} />;
  return <PeopleStep cluster={cluster} year={year} />;
}

/** Addresses and questions hold what is told, and nothing that is not. */
const definedOf = <Fields extends object>(fields: Fields): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
