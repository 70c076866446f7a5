import type { ReactElement } from "react";
import { Note, RefusedNotice, type Refused, Waiting } from "../../../../../ui/index.ts";
import { VerdictPart } from "../../verdict-part.tsx";
import type { Tried } from "./use-tried.ts";

/** The verdict on the case as it stands, and when it could be another. */
export function ResultPart(props: {
  readonly name: string;
  readonly tried: Tried | undefined;
  readonly refused: Refused | undefined;
}): ReactElement {
  const { tried, refused } = props;
  if (!tried) return refused ? <RefusedNotice refused={refused} /> : <Waiting />;
  return (
    <div id="ket-luan" className="stack">
      <RefusedNotice refused={refused}>
        {Object.values(refused?.fields ?? {}).join(" ")} Kết luận dưới đây là của hồ sơ trước khi sửa.
      </RefusedNotice>
      <VerdictPart unit={props.name} judged={tried.judged} />
      <Forecast tried={tried} />
    </div>
  );
}

function Forecast({ tried: { forecast, horizon } }: { readonly tried: Tried }): ReactElement | null {
  if (horizon === 0) return null;
  return (
    <Note title="Khi nào có thể đạt">
      {forecast === null ? (
        <p>
          Trong {horizon} năm tới, dù các năm đều tốt, hồ sơ vẫn chưa thể đạt: điều kiện còn vướng không tự đến cùng
          thời gian. Xem các điều kiện chưa đạt ở trên.
        </p>
      ) : (
        <>
          <p>
            Sớm nhất ở thành tích năm {forecast.year}: {forecast.word.toLowerCase()}, nếu quy định không đổi.
          </p>
          <p className="sm">{forecast.assumption}</p>
        </>
      )}
    </Note>
  );
}
