import { Navigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Empty, RefusedPage, useRead, Waiting } from "../../../ui/index.ts";
import type { listYears } from "../../year/index.ts";
import { useMe } from "../../people/pages/index.ts";
import { WelcomePage } from "./welcome-page.tsx";
import { YearsPage } from "./years-page.tsx";

/** The address “/”: the only year, the list of years, the welcome of an empty system, or sign-in. */
export default function HomePage(): ReactElement {
  const me = useMe();
  const input = me?.signedIn ? { size: 2 } : undefined;
  const { answer: years, refused } = useRead<typeof listYears>("movement.list-years", input);
  if (refused) return <RefusedPage title="Trang đầu" refused={refused} />;
  if (!me) return <Waiting />;
  if (!me.signedIn) return <Navigate to={"/dang-nhap" as never} replace />;
  if (!years) return <Waiting />;
  const [first] = years.rows;
  if (!first && me.administrator) return <WelcomePage />;
  if (!first)
    return (
      <Empty title="Đồng chí chưa được giao việc trong năm thi đua nào">
        Thư ký hoặc cơ quan thường trực giao vai trò; khi đó năm thi đua hiện ở đây. Đề nghị liên hệ thư ký.
      </Empty>
    );
  if (years.total === 1 && !me.administrator)
    return <Navigate to={`/${first.clusterCode}/${first.year}` as never} replace />;
  return <YearsPage administrator={me.administrator} />;
}
