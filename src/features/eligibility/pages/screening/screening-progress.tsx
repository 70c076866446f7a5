import type { ReactElement } from "react";
import { clockOf } from "../../../../basics/instant.ts";
import { Button, Note } from "../../../../ui/index.ts";
import type { RunView } from "../../screening/model.ts";

/** How far a screening has come, with a way to stop it; afterwards what it rests on. */
export function ScreeningProgress({
  run,
  onCancel,
}: {
  readonly run: RunView;
  readonly onCancel: () => void;
}): ReactElement {
  if (run.state === "running")
    return (
      <div className="row" style={{ alignItems: "center" }}>
        <progress
          aria-label="Tiến độ rà soát"
          value={run.done}
          max={Math.max(1, run.of)}
          style={{ flex: 1, minWidth: 160, height: 14, accentColor: "var(--accent)" }}
        />
        <span role="status">
          {whole(run.done)}
          {run.of > 0 && ` / ${whole(run.of)}`}
        </span>
        <Button small onPress={onCancel}>
          Dừng rà soát
        </Button>
      </div>
    );
  if (run.state === "gone" || run.state === "failed")
    return (
      <Note title={run.state === "gone" ? "Kết quả không còn được giữ" : "Rà soát bị gián đoạn"}>
        <p>
          {run.state === "gone"
            ? "Máy chủ đã khởi động lại hoặc có lần rà soát mới hơn. Hồ sơ không bị đụng tới; chọn “Rà soát” để làm lại."
            : "Chưa có kết quả. Hồ sơ không bị đụng tới; chọn “Rà soát” để làm lại, nếu vẫn lỗi thì báo người quản trị."}
        </p>
      </Note>
    );
  return (
    <p className="sm mut" role="status">
      {run.state === "cancelled"
        ? `Đã dừng giữa chừng: mới xét ${whole(run.done)} / ${whole(run.of)} trường hợp, các số dưới đây chưa phải toàn bộ.`
        : `Đã xét ${whole(run.done)} trường hợp ${run.seconds < 1 ? "trong chưa đầy một giây" : `trong ${whole(run.seconds)} giây`}, theo hồ sơ lúc ${clockOf(run.startedAt)}.`}{" "}
      {run.pack !== "" && `Căn cứ: ${run.pack}.`}
    </p>
  );
}

/** 1.234.567 */
export const whole = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ".");
