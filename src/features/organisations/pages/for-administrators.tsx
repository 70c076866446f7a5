import type { ReactElement, ReactNode } from "react";
import { ButtonLink, Empty, PageHead, Waiting } from "../../../ui/index.ts";
import { useMe } from "../../people/pages/index.ts";

/** Shows a screen of the administration to administrators; others are told where their own work is. */
export function ForAdministrators(props: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const me = useMe();
  if (!me) return <Waiting />;
  if (me.administrator) return <>{props.children}</>;
  return (
    <div className="narrow">
      <PageHead title={props.title} />
      <Empty
        title="Trang này dành cho quản trị"
        actions={
          me.signedIn ? (
            <ButtonLink to="/">Về trang đầu</ButtonLink>
          ) : (
            <ButtonLink to="/dang-nhap?ve=/quan-tri">Đăng nhập</ButtonLink>
          )
        }
      >
        Việc của từng năm ở các phần của năm thi đua đó.
      </Empty>
    </div>
  );
}
