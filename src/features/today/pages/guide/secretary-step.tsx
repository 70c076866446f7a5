import { type ReactElement, useState } from "react";
import { Button, ButtonLink, CopyText, Form, Note, Section, TextField, useDeed } from "../../../../ui/index.ts";
import type { invite } from "../../../people/index.ts";
import { linkOf } from "../../../people/pages/index.ts";
import type { Progress } from "../guide-page.tsx";

/** The last step: whoever runs the year gets a link; then the year opens. */
export function SecretaryStep(props: {
  readonly cluster: NonNullable<Progress["cluster"]>;
  readonly year: NonNullable<Progress["year"]>;
}): ReactElement {
  const { yearId, year, secretaries } = props.year;
  const [fullName, setFullName] = useState("");
  const [signInName, setSignInName] = useState("");
  const [link, setLink] = useState<string>();
  const send = useDeed<typeof invite>("people.invite");
  async function save(): Promise<void> {
    const made = await send.run({ yearId, fullName, signInName, roles: [{ role: "secretary" }] });
    if (made) setLink(linkOf(made.code));
  }
  const home = `/${props.cluster.code}/${year}`;
  return (
    <Section title="Thư ký của năm" aside={secretaries > 0 ? `Đã có ${secretaries} thư ký` : "Chưa có thư ký"}>
      {link === undefined ? (
        <Form
          onSubmit={() => void save()}
          refused={send.refused}
          buttons={
            <>
              <Button kind={secretaries > 0 ? "plain" : "main"} submit running={send.running}>
                Tạo lời mời
              </Button>
              {secretaries > 0 && (
                <ButtonLink kind="main" to={home}>
                  {`Vào năm ${year}`}
                </ButtonLink>
              )}
            </>
          }
        >
          <p>
            {secretaries > 0
              ? "Đã có người làm thư ký, có thể vào năm ngay; mời thêm thư ký nếu cần."
              : "Mời cán bộ của đơn vị cụm trưởng làm thư ký."}
          </p>
          <TextField label="Họ và tên" value={fullName} onChange={setFullName} error={send.fields["fullName"]} />
          <TextField
            label="Tên đăng nhập"
            value={signInName}
            onChange={setSignInName}
            error={send.fields["signInName"]}
            hint="Chữ không dấu, số, dấu chấm; người được mời dùng để đăng nhập."
          />
        </Form>
      ) : (
        <div className="stack">
          <Note title="Đã tạo lời mời">
            Liên kết chỉ hiện một lần, dùng được trong 7 ngày. Gửi cho đúng người rồi vào năm thi đua.
          </Note>
          <CopyText
            title="Lời mời để gửi Zalo"
            text={`Kính mời đồng chí ${fullName} làm thư ký ${props.cluster.name} năm ${year}. Mở liên kết sau để đặt mật khẩu: ${link}`}
          />
          <ButtonLink kind="main" to={home}>
            {`Vào năm ${year}`}
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}
