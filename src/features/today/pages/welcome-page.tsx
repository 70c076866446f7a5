import type { ReactElement } from "react";
import { ButtonLink, Illustrative, useRead } from "../../../ui/index.ts";
import type { startProgress } from "../start-progress.ts";
import { OpenSample } from "./open-sample.tsx";
import "./welcome.css";

/** An empty system: two ways in, and how long each takes. */
export function WelcomePage(): ReactElement {
  const { answer } = useRead<typeof startProgress>("today.start-progress", {});
  const begun = answer?.owner != null;
  return (
    <div className="fr">
      <h1>Chưa có năm thi đua nào</h1>
      <p className="lede">Chọn một trong hai cách bắt đầu. Việc gì cũng làm lại được cho đến khi ký giao ước.</p>
      <div className="ways">
        <section aria-label="Lập cụm thi đua">
          <h2>Lập cụm thi đua</h2>
          <p>Khi cụm bắt đầu dùng phần mềm cho năm của mình.</p>
          <ol>
            <li>
              <b>Ghi cơ quan chủ quản</b> và lập cụm
            </li>
            <li>
              <b>Lập năm</b> thi đua và nhập đơn vị: gõ, dán từ Excel hoặc chọn tệp
            </li>
            <li>
              <b>Chọn cụm trưởng</b>, cụm phó và quy chế mẫu
            </li>
            <li>
              <b>Mời thư ký</b> và mọi người: từng người hoặc cả danh sách
            </li>
          </ol>
          <div className="bt">
            <ButtonLink kind="main" to="/lap-cum">
              {begun ? "Làm tiếp việc đang dở" : "Lập cụm thi đua"}
            </ButtonLink>
          </div>
          <p className="sm">Khoảng 20 phút, dừng lúc nào cũng được</p>
        </section>
        <section aria-label="Mở năm mẫu">
          <h2>
            Mở năm mẫu <Illustrative />
          </h2>
          <p>Khi muốn xem trước cả năm làm việc như thế nào.</p>
          <ol>
            <li>
              <b>Cụm thi đua số 1, năm 2020</b>, năm đơn vị
            </li>
            <li>
              <b>Đủ các bước</b>: giao ước, bảng điểm, báo cáo, hội nghị, bỏ phiếu
            </li>
            <li>
              <b>Mọi văn bản</b> tải về được dạng Word, PDF
            </li>
            <li>
              <b>Số liệu minh hoạ</b> được ghi rõ trên từng trang, từng văn bản
            </li>
          </ol>
          <OpenSample />
          <p className="sm">Dưới 1 phút; không ảnh hưởng cụm thật lập sau này</p>
        </section>
      </div>
    </div>
  );
}
