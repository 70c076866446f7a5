import type { ReactElement } from "react";
import type { Item } from "./agenda-part.tsx";

/** How secret a ballot of this size can be: the words to read out, and the chance under both ways of publishing. */
export function SmallRoom({ prospect }: { readonly prospect: NonNullable<Item["prospect"]> }): ReactElement {
  const { chances, countsPublished } = prospect;
  const percent = (thousandths: number) => Math.trunc((thousandths + 5) / 10);
  const ways = chances
    ? [
        { label: "Chỉ công bố Đạt hoặc Không đạt", chance: percent(chances.outcome), chosen: !countsPublished },
        { label: "Công bố số phiếu từng đơn vị", chance: percent(chances.full), chosen: countsPublished },
      ]
    : [];
  return (
    <section className="note small-room" aria-label="Phòng ít người">
      <div>
        <h3>Phòng ít người: phiếu kín đến đâu?</h3>
        <p>{prospect.notice}</p>
      </div>
      <div>
        <p className="b sm">Khả năng một đại biểu suy ra chắc chắn phiếu của tất cả người khác</p>
        <ul>
          {ways.map(({ label, chance, chosen }) => (
            <li key={label}>
              <span className={chosen ? "b" : ""}>
                {label} {chosen && <span className="mut">(theo Quy chế)</span>}
              </span>
              <span className="bar" aria-hidden="true">
                <i style={{ width: `${chance}%` }} />
              </span>
              <span className="fig">{chance} %</span>
            </li>
          ))}
        </ul>
        <p className="xs mut">
          Ước tính cho ít nhất một dòng trên phiếu, khi mỗi người đồng ý với xác suất 90 %. Biên bản kiểm phiếu luôn có
          đủ số phiếu.
        </p>
      </div>
    </section>
  );
}
