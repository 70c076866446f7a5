import { type ReactElement, useState } from "react";
import { fold } from "../../../../basics/fold.ts";
import { Button, Form, Section, TextField, useDeed } from "../../../../ui/index.ts";
import type { createCluster } from "../../../organisations/index.ts";
import type { Progress } from "../guide-page.tsx";

/** The cluster itself; its code is proposed from its name. */
export function ClusterStep({ owner }: { readonly owner: NonNullable<Progress["owner"]> }): ReactElement {
  const [name, setName] = useState("");
  const [typedCode, setCode] = useState<string>();
  const [documentSymbol, setSymbol] = useState("CTĐ1");
  const [place, setPlace] = useState("Hà Nội");
  const create = useDeed<typeof createCluster>("organisations.create-cluster");
  const code = typedCode ?? codeOf(name);
  return (
    <Section title={`Cụm thi đua của ${owner.name}`}>
      <Form
        onSubmit={() => void create.run({ ownerId: owner.ownerId, name, code, documentSymbol, place })}
        refused={create.refused}
        buttons={
          <Button kind="main" submit running={create.running}>
            Ghi và sang bước nhập đơn vị
          </Button>
        }
      >
        <TextField
          label="Tên cụm"
          required
          value={name}
          onChange={setName}
          error={create.fields["name"]}
          hint="Như ghi trong quyết định thành lập. Ví dụ: Cụm thi đua số 1."
        />
        <div className="grid2">
          <TextField
            label="Mã trong địa chỉ trang"
            required
            value={code}
            onChange={setCode}
            error={create.fields["code"]}
            hint="Chữ không dấu, số, gạch nối."
          />
          <TextField
            label="Ký hiệu văn bản"
            required
            value={documentSymbol}
            onChange={setSymbol}
            error={create.fields["documentSymbol"]}
            hint="In sau số văn bản: Số 12/KH-CTĐ1."
          />
          <TextField label="Địa danh" required value={place} onChange={setPlace} error={create.fields["place"]} />
        </div>
      </Form>
    </Section>
  );
}

/** “Cụm thi đua số 1” is cum-1; other names are folded whole. */
function codeOf(name: string): string {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const numbered = /^(cum|khoi) thi dua so (\d+)/.exec(words);
  return numbered ? `${numbered[1]}-${numbered[2]}` : words.replaceAll(" ", "-").slice(0, 40).replace(/-$/, "");
}
