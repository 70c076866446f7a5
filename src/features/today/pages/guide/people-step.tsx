import type { ReactElement } from "react";
import { Button, ButtonLink, Note, useDraft, useRead, Waiting } from "../../../../ui/index.ts";
import type { inYear } from "../../../organisations/index.ts";
import { RolesOfYear } from "../../../people/pages/index.ts";
import type { lookAtCarry } from "../../carry/look-at-carry.ts";
import type { ClusterBegun, YearBegun } from "../guide-page.tsx";

/** Where the choice to invite the rest later is kept: on this computer, it changes nothing in the year. */
export const peopleLaterIn = (yearId: number | undefined): string => `today.guide-people-later:${yearId ?? 0}`;

/** The last step: who does what in the year, one by one or from a list; then the year opens. */
export function PeopleStep(props: { readonly cluster: ClusterBegun; readonly year: YearBegun }): ReactElement {
  const { yearId, year, secretaries, withoutOfficer } = props.year;
  const [later, setLater] = useDraft(peopleLaterIn(yearId), false);
  const { answer } = useRead<typeof inYear>("organisations.in-year", { yearId });
  if (!answer) return <Waiting />;
  const units = answer.units.map(({ unitId, name }) => ({ unitId, name }));
  return (
    <div className="stack-l">
      <FromYearBefore cluster={props.cluster} year={props.year} />
      <RolesOfYear yearId={yearId} units={units} mayGive mayOversee />
      <div className="stack">
        <p>
          {secretaries > 0
            ? `Năm ${year} đã có ${secretaries} thư ký, có thể vào năm ngay; mời thêm người lúc nào cũng được ở mục Tổ chức.`
            : `Năm ${year} chưa có thư ký. Mời ít nhất một thư ký để có người điều hành.`}
        </p>
        {withoutOfficer > 0 && (
          <p>
            {later
              ? `Còn ${withoutOfficer} đơn vị chưa có cán bộ, thủ trưởng; đồng chí đã chọn mời sau.`
              : `Còn ${withoutOfficer} đơn vị chưa có cán bộ, thủ trưởng nên bước này chưa xong.`}
          </p>
        )}
        <div className="acts">
          {withoutOfficer > 0 && !later && secretaries > 0 && (
            <Button onPress={() => setLater(true)}>Mời các đơn vị còn lại sau</Button>
          )}
          <ButtonLink kind={secretaries > 0 ? "main" : "plain"} to={`/${props.cluster.code}/${year}`}>
            {`Vào năm ${year}`}
          </ButtonLink>
          <ButtonLink kind="text" to="/lap-cum?moi=1">
            Lập cụm, khối khác
          </ButtonLink>
        </div>
      </div>
    </div>
  );
}

/** Where the cluster has an earlier year with something to take, the way there stands before the invitations. */
function FromYearBefore(props: { readonly cluster: ClusterBegun; readonly year: YearBegun }): ReactElement | null {
  const { yearId, year } = props.year;
  const { answer } = useRead<typeof lookAtCarry>("today.look-at-carry", { yearId });
  const roles = answer?.roles.filter(({ reason }) => reason === null).length ?? 0;
  const criteria = answer !== undefined && answer.problem === null && answer.criteria.reason === null;
  if (!answer || (roles === 0 && !criteria)) return null;
  const what = [...(roles > 0 ? [`${roles} vai trò`] : []), ...(criteria ? ["bảng tiêu chí"] : [])].join(" và ");
  return (
    <Note title={`Năm ${answer.fromYear} đã có ${what} dùng tiếp được`}>
      <p style={{ margin: "6px 0 12px" }}>
        Chọn vai trò, đại biểu, bảng tiêu chí để lấy sang năm {year}, khỏi mời lại.
      </p>
      <ButtonLink
        to={`/${props.cluster.code}/${year}/tu-nam-truoc`}
      >{`Chọn và lấy từ năm ${answer.fromYear}`}</ButtonLink>
    </Note>
  );
}
