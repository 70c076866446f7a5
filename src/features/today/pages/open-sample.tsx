import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Button, RefusedNotice, useDeed } from "../../../ui/index.ts";
import type { openSampleYear } from "../../sample/index.ts";

/** Opens the sample year, which takes a few seconds the first time, and goes there. */
export function OpenSample(): ReactElement {
  const open = useDeed<typeof openSampleYear>("sample.open-sample-year");
  const navigate = useNavigate();
  const go = async (): Promise<void> => {
    const opened = await open.run({});
    if (opened) await navigate({ to: `/${opened.clusterCode}/${opened.year}` as never });
  };
  return (
    <>
      <RefusedNotice refused={open.refused} />
      <div className="bt">
        <Button onPress={() => void go()} running={open.running}>
          Mở năm mẫu
        </Button>
      </div>
    </>
  );
}
