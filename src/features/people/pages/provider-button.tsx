import { type ReactElement, useState } from "react";
import { Button } from "../../../ui/index.ts";

/** Goes to the office's identity provider. The code of an invitation is posted, so that no address carries it. */
export function ProviderButton({ name, code }: { readonly name: string; readonly code?: string }): ReactElement {
  const [going, setGoing] = useState(false);
  const [problem, setProblem] = useState(false);
  async function go(): Promise<void> {
    setGoing(true);
    try {
      const answer = await fetch("/api/oidc/login", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(code === undefined ? {} : { code }),
      });
      const { address } = (await answer.json()) as { address: string };
      window.location.assign(address);
    } catch {
      setGoing(false);
      setProblem(true);
    }
  }
  return (
    <>
      <Button onPress={() => void go()} running={going}>
        Đăng nhập bằng {name}
      </Button>
      {problem && <span role="alert">Mất kết nối với máy chủ. Đề nghị kiểm tra mạng rồi bấm lại.</span>}
    </>
  );
}
