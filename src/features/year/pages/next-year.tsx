import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { Button, ButtonLink, ConfirmDialog, Section, useDeed, useRead } from "../../../ui/index.ts";
import type { createYear } from "../operations/create-year.ts";
import type { listYears } from "../operations/list-years.ts";
import { useYear } from "./use-year.ts";

/** Opens the cluster's next year, so that its directions and headship have a place to go. */
export function NextYear(): ReactElement {
  const { year: shown, say } = useYear();
  const { cluster, year } = shown;
  const navigate = useNavigate();
  const { answer: found } = useRead<typeof listYears>("movement.list-years", { year: year + 1, size: 500 });
  const exists = found?.rows.some(({ clusterId }) => clusterId === cluster.clusterId);
  const [asking, setAsking] = useState(false);
  const create = useDeed<typeof createYear>("movement.create-year");
  async function open(): Promise<void> {
    const made = await create.run({ clusterId: cluster.clusterId, year: year + 1, asSecretary: true });
    if (made) await navigate({ to: `/${cluster.code}/${year + 1}/tu-nam-truoc` as never });
  }
  if (exists)
    return (
      <Section title="Năm sau">
        <ButtonLink to={`/${cluster.code}/${year + 1}`}>{`Mở năm ${year + 1}`}</ButtonLink>
      </Section>
    );
  return (
    <Section title="Năm sau">
      <div className="stack">
        <ConfirmDialog
          open={asking}
          title={`Lập năm thi đua ${year + 1}`}
          button={`Lập năm ${year + 1}`}
          running={create.running}
          refused={create.refused}
          onClose={() => setAsking(false)}
          onConfirm={() => void open()}
        >
          <p>
            Năm {year + 1} của {cluster.name} có trang riêng ngay sau khi lập và không xoá được. Đồng chí làm thư ký năm
            đó cho đến khi bàn giao; năm {year} giữ nguyên. Trang tiếp theo cho chọn vai trò, đại biểu, bảng tiêu chí để
            dùng tiếp.
          </p>
        </ConfirmDialog>
        <p>
          Khi bàn phương hướng và {say("bầu cụm trưởng năm sau")}, lập năm {year + 1} để chuyển phương hướng sang kế
          hoạch. Đồng chí làm thư ký cho đến khi bàn giao; quy chế năm {year} được gợi ý làm bản nháp.
        </p>
        <p>
          <Button onPress={() => setAsking(true)}>{`Lập năm ${year + 1}`}</Button>
        </p>
      </div>
    </Section>
  );
}
