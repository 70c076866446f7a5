import { type ReactElement, useState } from "react";
import type { Subject } from "../../../../../engines/law/index.ts";
import { ask, Button, Refused, TextArea } from "../../../../../ui/index.ts";
import type { tryCase } from "../../../law/try-case.ts";
import type { TryInput } from "./use-tried.ts";

/** The case as JSON, as `thidua law check` reads it: to take away, or to put in another. */
export function JsonPart(props: {
  readonly input: TryInput;
  readonly subject: Subject;
  readonly onTake: (subject: Subject) => void;
}): ReactElement {
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const text = typed ?? JSON.stringify(props.subject, null, 2);
  async function take(): Promise<void> {
    try {
      const { subject } = await ask<typeof tryCase>("eligibility.try-case", { ...props.input, subject: text });
      props.onTake(subject);
      setTyped(undefined);
      setRefused(undefined);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error);
    }
  }
  return (
    <details>
      <summary>Hồ sơ dưới dạng JSON</summary>
      <div className="stack">
        <TextArea
          label="Nội dung JSON"
          hint="Cùng mẫu với lệnh “thidua law check”. Dán hồ sơ khác vào đây rồi bấm dùng; máy chủ không lưu."
          rows={10}
          value={text}
          onChange={setTyped}
        />
        {refused && <Mistakes refused={refused} />}
        <div className="acts">
          <Button onPress={() => void take()} off={typed === undefined ? "Chưa sửa gì" : undefined}>
            Dùng hồ sơ này
          </Button>
          <Button onPress={() => save(text)}>Tải tệp JSON</Button>
        </div>
      </div>
    </details>
  );
}

/** Each mistake with the place it stands at: awards[0].decision.day. */
function Mistakes({ refused }: { readonly refused: Refused }): ReactElement {
  const fields = Object.entries(refused.fields);
  return (
    <div className="err" role="alert">
      <b>Chưa dùng được hồ sơ này. Nội dung dán được giữ nguyên.</b>
      {fields.length === 0 && <p>{refused.message}</p>}
      <ul>
        {fields.map(([path, message]) => (
          <li key={path}>
            {placeOf(path)}: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

const placeOf = (path: string): string =>
  path.replace(/^subject\.?/, "").replace(/\.(\d+)/g, "[$1]") || "Toàn bộ nội dung";

/** Written by the browser itself: the server keeps nothing of a case that was only tried. */
function save(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "doi-tuong.json";
  link.click();
  URL.revokeObjectURL(link.href);
}
