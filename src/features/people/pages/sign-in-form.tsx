import { type ReactElement, useEffect, useState } from "react";
import { Button, Form, PasswordField, TextField, useDeed, useRead } from "../../../ui/index.ts";
import type { signIn } from "../sign-in.ts";
import type { signInWays } from "../sign-in-ways.ts";
import { ProviderButton } from "./provider-button.tsx";

const askAgainMs = 2500;

/** Name and password, and the office's identity provider where there is one. */
export function SignInForm({ onSignedIn }: { readonly onSignedIn: () => void }): ReactElement {
  const [signInName, setName] = useState("");
  const [password, setPassword] = useState("");
  const doing = useDeed<typeof signIn>("people.sign-in");
  const { answer: ways } = useRead<typeof signInWays>("people.sign-in-ways", {});
  async function send(): Promise<void> {
    if (await doing.run({ signInName, password })) onSignedIn();
  }
  // Many wrong passwords came just now: whoever keeps asking keeps the place in line.
  const { refused } = doing;
  useEffect(() => {
    if (refused?.code !== "in-line") return undefined;
    const again = setTimeout(() => void send(), askAgainMs);
    return () => clearTimeout(again);
  });
  return (
    <Form
      onSubmit={() => void send()}
      refused={doing.refused}
      buttons={
        <>
          <Button kind="main" submit running={doing.running}>
            Đăng nhập
          </Button>
          {ways?.provider && <ProviderButton name={ways.provider.name} />}
        </>
      }
    >
      <TextField
        label="Tên đăng nhập"
        value={signInName}
        onChange={setName}
        autoComplete="username"
        error={doing.fields["signInName"]}
      />
      <PasswordField label="Mật khẩu" value={password} onChange={setPassword} error={doing.fields["password"]} />
    </Form>
  );
}
