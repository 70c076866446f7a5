import { type ReactElement, useState } from "react";
import { Button, CheckField, Dialog, Form, OtherVersion, TextField, useDeed } from "../../../ui/index.ts";
import type { editPerson } from "../edit-person.ts";
import type { PersonNow } from "../model.ts";

/** Corrects an account. When somebody else changed it meanwhile, their values are shown and what was typed stays. */
export function EditPersonDialog(props: {
  readonly person: PersonNow & { readonly personId: number };
  readonly onClose: () => void;
}): ReactElement {
  const { personId } = props.person;
  const [fullName, setFullName] = useState(props.person.fullName);
  const [signInName, setSignInName] = useState(props.person.signInName);
  const [administrator, setAdministrator] = useState(props.person.administrator);
  const [revision, setRevision] = useState(props.person.revision);
  const doing = useDeed<typeof editPerson>("people.edit-person");
  async function send(): Promise<void> {
    if (await doing.run({ personId, fullName, signInName, administrator, revision })) props.onClose();
  }
  return (
    <Dialog open title="Sửa tài khoản" onClose={props.onClose}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <>
            <Button kind="main" submit running={doing.running}>
              Ghi
            </Button>
            <Button kind="text" onPress={props.onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <TextField label="Họ và tên" value={fullName} onChange={setFullName} error={doing.fields["fullName"]} />
        <TextField
          label="Tên đăng nhập"
          value={signInName}
          onChange={setSignInName}
          error={doing.fields["signInName"]}
        />
        <CheckField label="Là quản trị" checked={administrator} onChange={setAdministrator} />
        <OtherVersion<PersonNow>
          refused={doing.refused}
          compare={(now) => [
            { label: "Họ và tên", theirs: now.fullName, mine: fullName },
            { label: "Tên đăng nhập", theirs: now.signInName, mine: signInName },
            { label: "Là quản trị", theirs: yesOrNo(now.administrator), mine: yesOrNo(administrator) },
          ]}
          onMine={(now) => {
            setRevision(now.revision);
            doing.clear();
          }}
        />
      </Form>
    </Dialog>
  );
}

const yesOrNo = (yes: boolean): string => (yes ? "Có" : "Không");
