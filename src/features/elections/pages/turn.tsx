import type { ReactElement } from "react";
import { Button, Note, RefusedNotice, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { countFromPaper } from "../count-from-paper.ts";
import type { VoteSeen } from "./vote-parts.tsx";

/** What this person has to do about the count; and the way out where the committee cannot count with its accounts. */
export function Turn({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const { holds } = useYear();
  const doing = useDeed<typeof countFromPaper>("elections.count-from-paper");
  const mayChoose = vote.paper.mayCome && holds("secretary", "chair", "deputy", "standing-body");
  const unbound = (vote.opening?.tellers ?? []).filter(({ account }) => !account).map(({ name }) => name);
  return (
    <>
      {vote.turn.says && vote.differences.length === 0 && <Note>{vote.turn.says}</Note>}
      {mayChoose && (
        <Note title="Có thể nhập số liệu từ biên bản giấy đã ký">
          <p>
            {unbound.length > 0
              ? `Chưa gắn tài khoản nên không nhập, không khoá được: ${unbound.join("; ")}. `
              : "Ban kiểm phiếu không đủ tài khoản để hai người nhập, hoặc năm này đã qua. "}
            Số đã nhập ở bản cũ được giữ nhưng không dùng.
          </p>
          <RefusedNotice refused={doing.refused} />
          <div className="acts">
            <Button running={doing.running} onPress={() => void doing.run({ voteId: vote.voteId })}>
              Nhập số liệu từ biên bản giấy đã ký
            </Button>
          </div>
        </Note>
      )}
    </>
  );
}
