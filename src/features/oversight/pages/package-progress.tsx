import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { type AnswerOf, Button, read, type Refused } from "../../../ui/index.ts";
import type { packageProgress } from "../package-progress.ts";

type Progress = AnswerOf<typeof packageProgress>;

/** How far the package has come, with a way to stop it. */
export function PackageProgress(props: {
  readonly yearId: number;
  readonly entry: number;
  readonly onStop: () => void;
}): ReactElement {
  const { yearId, entry } = props;
  const { data } = useQuery<Progress, Refused>({
    queryKey: ["oversight.package-progress", entry],
    queryFn: ({ signal }) => read<typeof packageProgress>("oversight.package-progress", { yearId, entry }, signal),
    refetchInterval: 700, // it is no deed: nobody is told of each step
  });
  return (
    <div className="row" style={{ alignItems: "center" }}>
      <progress
        aria-label="Tiến độ lập gói bàn giao"
        {...(data?.state === "making" && data.of > 0 && { value: data.done, max: data.of })}
        style={{ flex: 1, minWidth: 160, height: 14, accentColor: "var(--accent)" }}
      />
      <span role="status">{said(data)}</span>
      <Button small onPress={props.onStop}>
        Dừng lập gói
      </Button>
    </div>
  );
}

function said(data: Progress | undefined): string {
  if (data?.state === "waiting") return "Đang chờ gói khác lập xong";
  if (data?.state === "making" && data.of > 0) return `${data.done + 1} / ${data.of}: ${data.title}`;
  return "Đang lập gói";
}
