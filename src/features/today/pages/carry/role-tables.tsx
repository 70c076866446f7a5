import type { ReactElement } from "react";
import { Button, CheckField, Section, WideTable } from "../../../../ui/index.ts";
import type { CarrySeen } from "./carry-over.tsx";

type Role = CarrySeen["roles"][number];

/** Roles that can go on, each with its mark. */
export function RolesToChoose(props: {
  readonly roles: readonly Role[];
  readonly isMarked: (role: Role) => boolean;
  readonly mark: (grantIds: readonly number[], is: boolean) => void;
}): ReactElement {
  const { roles, isMarked, mark } = props;
  const all = roles.map(({ grantId }) => grantId);
  const open = roles.filter((role) => !isMarked(role)).length;
  return (
    <div className="stack">
      <p className="sm mut">
        Đánh dấu sẵn những vai trò gắn với đơn vị. Thư ký, chủ trì, phó chủ trì đi theo đơn vị đứng đầu của năm mới nên
        để đồng chí chọn.
      </p>
      <div className="acts">
        <Button small onPress={() => mark(all, true)} {...(open === 0 && { off: "Đã chọn tất cả" })}>
          Chọn tất cả
        </Button>
        <Button small onPress={() => mark(all, false)} {...(open === roles.length && { off: "Chưa chọn vai trò nào" })}>
          Bỏ chọn tất cả
        </Button>
      </div>
      <WideTable>
        <table className="tb" aria-label="Vai trò lấy được">
          <thead>
            <tr>
              <th scope="col">Họ và tên</th>
              <th scope="col">Vai trò, đơn vị</th>
            </tr>
          </thead>
          <tbody>
            {roles.map((role) => (
              <tr key={role.grantId}>
                <td style={{ verticalAlign: "middle" }}>
                  <CheckField
                    label={
                      <>
                        {role.fullName}
                        <span className="vh">, {roleWords(role)}</span>
                      </>
                    }
                    checked={isMarked(role)}
                    onChange={(is) => mark([role.grantId], is)}
                  />
                </td>
                <td>{roleWords(role)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </div>
  );
}

const roleWords = ({ roleName, unitName }: Role): string => [roleName, unitName].filter(Boolean).join(", ");

/** Roles that do not go on, and why: nothing is left out without a word. */
export function RolesLeft({ roles }: { readonly roles: readonly Role[] }): ReactElement | null {
  if (roles.length === 0) return null;
  return (
    <Section title="Không lấy">
      <WideTable>
        <table className="tb" aria-label="Vai trò không lấy">
          <thead>
            <tr>
              <th scope="col">Họ và tên</th>
              <th scope="col">Vai trò, đơn vị</th>
              <th scope="col" style={{ minWidth: 150 }}>
                Lý do
              </th>
            </tr>
          </thead>
          <tbody>
            {roles.map((role) => (
              <tr key={role.grantId}>
                <td>{role.fullName}</td>
                <td>{roleWords(role)}</td>
                <td>{role.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Section>
  );
}
