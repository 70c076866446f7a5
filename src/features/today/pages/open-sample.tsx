import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Button, RefusedNotice, useDeed } from "../../../ui/index.ts";

/** The sample year comes after this feature in the story of a year, so its deed is known here by its name and answer only. */
interface OpenSampleYear {
  readonly kind: "action";
  readonly name: "sample.open-sample-year";
  readonly input: { readonly _zod: { readonly input: Record<string, never>; readonly output: unknown } };
  readonly answer?: () => { readonly clusterCode: string; readonly year: number };
}

/** Tells the sample year and goes there; it takes a moment because every deed of that year is really done. */
export function OpenSample(): ReactElement {
  const navigate = useNavigate();
  const open = useDeed<OpenSampleYear>("sample.open-sample-year");
  async function go(): Promise<void> {
    const opened = await open.run({});
    if (opened) await navigate({ to: `/${opened.clusterCode}/${opened.year}` as never });
  }
  return (
    <div className="bt">
      <RefusedNotice refused={open.refused} />
      <Button kind="main" running={open.running} onPress={() => void go()}>
        Mở năm mẫu
      </Button>
    </div>
  );
}
