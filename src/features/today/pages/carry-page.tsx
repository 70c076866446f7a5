import type { ReactElement } from "react";
import { ButtonLink, PageHead } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import { CarryOver } from "./carry/carry-over.tsx";

/** tu-nam-truoc: what the year takes over from the one before it. */
export default function CarryPage(): ReactElement {
  const { year, to } = useYear();
  return (
    <>
      <PageHead
        title="Lấy từ năm trước"
        lede={`Chọn vai trò và bảng tiêu chí để dùng tiếp trong năm ${year.year}. Năm trước giữ nguyên.`}
      >
        <ButtonLink to={to("to-chuc")}>Mở mục Tổ chức</ButtonLink>
      </PageHead>
      <CarryOver yearId={year.yearId} year={year.year} />
    </>
  );
}
