import type { ReactElement } from "react";
import { Button, Empty, RefusedNotice, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { copyCriteria } from "../copy-criteria.ts";
import type { Table } from "./scoring-page.tsx";

/** No criteria yet: copy last year's, or write them. */
export function NoCriteria(props: {
  readonly table: Table;
  readonly mayEdit: boolean;
  readonly onWrite: () => void;
}): ReactElement {
  const { yearId } = useYear().year;
  const copy = useDeed<typeof copyCriteria>("scoring.copy-criteria");
  if (!props.mayEdit)
    return <Empty title="Chưa có bảng tiêu chí">Thư ký lập bảng tiêu chí; khi có, điểm và xếp hạng hiện ở đây.</Empty>;
  const { mayCopy } = props.table;
  return (
    <>
      <RefusedNotice refused={copy.refused} />
      <Empty
        title="Chưa có bảng tiêu chí"
        actions={
          <>
            {mayCopy && (
              <Button kind="main" running={copy.running} onPress={() => void copy.run({ yearId })}>
                Chép bảng năm trước
              </Button>
            )}
            <Button kind={mayCopy ? "plain" : "main"} onPress={props.onWrite}>
              Gõ hoặc dán từ Excel
            </Button>
          </>
        }
      >
        Bảng gồm mã, tên và điểm tối đa của từng tiêu chí, chia theo mục lớn nếu cần. Dán thẳng ba cột từ Excel mất
        chừng 2 phút.
      </Empty>
    </>
  );
}
