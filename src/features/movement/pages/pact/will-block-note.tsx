import type { ReactElement } from "react";
import { Note } from "../../../../ui/index.ts";
import type { Pact } from "../pact-page.tsx";
import { useYear } from "../../../year/pages/index.ts";

/** Says before the rulebook is frozen what it will refuse when titles are voted; nothing where there is nothing. */
export function WillBlockNote({ pact }: { readonly pact: Pact }): ReactElement | null {
  const { unitName, say } = useYear();
  if (pact.willBlock.length === 0) return null;
  return (
    <Note title="Nên xem lại trước khi ký">
      <ul style={{ paddingLeft: 18, listStyle: "disc" }}>
        {pact.willBlock.map((each) => (
          <li key={`${each.code}:${each.awards.join()}:${each.unitIds.join()}`}>
            {each.code === "no-vote"
              ? `${each.awards.join("; ")}: ${each.unitIds.map(unitName).join("; ")} đăng ký, nhưng quy chế chưa có lượt bỏ phiếu cho danh hiệu này. Cần ${say("cụm")} suy tôn thì thêm lượt vào quy chế; danh hiệu đơn vị tự trình thì để nguyên.`
              : `${each.unitIds.map(unitName).join("; ")} đăng ký ${each.awards.length} danh hiệu (${each.awards.join("; ")}), trong khi quy chế chỉ cho mỗi đơn vị một danh hiệu: đạt danh hiệu trước thì không có tên ở lượt sau.`}
          </li>
        ))}
      </ul>
    </Note>
  );
}
