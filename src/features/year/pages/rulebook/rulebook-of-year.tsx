import type { readRulebook } from "../../operations/read-rulebook.ts";
import type { Version } from "./answer.ts";
import { votesPreview } from "../../votes-preview.ts";
import { useYear } from "../use-year.ts";
import { ChooseRulebook } from "./choose-rulebook.tsx";
import { hasUnsaved, RulebookEditor } from "./rulebook-editor.tsx";
import { type ReactElement, useState } from "react";
import { dayOf, writeDay } from "../../../../basics/instant.ts";
import { Button, ButtonLink, Note, PageHead, RefusedPage, Section, useRead, Waiting } from "../../../../ui/index.ts";
import "./rulebook.css";

/** The rulebook in sentences; edited while it is a draft, by a new version afterwards. */
export function RulebookOfYear(): ReactElement {
  const { year, holds, me, to } = useYear();
  const { answer, refused } = useRead<typeof readRulebook>("movement.read-rulebook", { yearId: year.yearId });
  const [editing, setEditing] = useState(false);
  if (refused) return <RefusedPage title="Quy chế" refused={refused} />;
  if (!answer) return <Waiting />;
  const [latest, ...earlier] = answer.versions;
  const runs = holds("secretary", "standing-body");
  const frozen = latest?.frozenAt ?? null;
  const mayEdit = runs || (frozen === null && me.administrator);
  if (latest && editing) return <RulebookEditor answer={answer} version={latest} onClose={() => setEditing(false)} />;
  return (
    <>
      <PageHead title={latest?.rules.title ?? "Quy chế"} illustrative={year.illustrative} lede={stateOf(latest)}>
        {latest && <ButtonLink to={to("van-ban/rulebook/-")}>Xem văn bản</ButtonLink>}
        {latest && mayEdit && (
          <Button kind={frozen === null ? "main" : "plain"} onPress={() => setEditing(true)}>
            {frozen === null ? "Sửa quy chế" : "Lập phiên bản mới"}
          </Button>
        )}
      </PageHead>
      {latest ? (
        <div className="stack-l">
          {mayEdit && hasUnsaved(year.yearId, latest) && (
            <Note title="Có phần đang sửa chưa ghi">
              Những gì sửa dở còn giữ trên máy này, chưa có trong quy chế dưới đây.{" "}
              <Button small onPress={() => setEditing(true)}>
                Sửa tiếp
              </Button>
            </Note>
          )}
          {frozen === null && (
            <Note>Sửa được cho đến khi ký giao ước. Từ lúc ký, mọi thay đổi là một phiên bản mới có lý do.</Note>
          )}
          <InWords version={latest} votingUnits={answer.votingUnits} />
          {earlier.length > 0 && <Versions versions={answer.versions} />}
        </div>
      ) : (
        <ChooseRulebook answer={answer} mayEdit={mayEdit} />
      )}
    </>
  );
}

function stateOf(latest: Version | undefined): string {
  if (!latest) return "Chưa có quy chế cho năm này.";
  if (latest.frozenAt === null) return "Bản nháp, chưa khoá.";
  const number = latest.number > 1 ? `Phiên bản ${latest.number}, ${latest.adoptedBy} thông qua. ` : "";
  return `${number}Đã khoá ngày ${writeDay(dayOf(latest.frozenAt))}.`;
}

/** Every parameter as a sentence; each vote with the number of votes it asks here. */
function InWords({ version, votingUnits }: { readonly version: Version; readonly votingUnits: number }): ReactElement {
  return (
    <div className="rules">
      {version.words.map(({ heading, article, sentences }, at) => {
        const rule = version.rules.votes[at]?.rule;
        const preview = rule && votesPreview(rule, votingUnits);
        return (
          <section key={heading} aria-label={heading}>
            <h3>
              {heading} {article !== "" && <span className="mut sm">{article}</span>}
            </h3>
            <ul>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {preview !== undefined && <p className="need">{preview}</p>}
          </section>
        );
      })}
    </div>
  );
}

function Versions({ versions }: { readonly versions: readonly Version[] }): ReactElement {
  return (
    <Section title="Các phiên bản">
      <table className="tb" aria-label="Các phiên bản của quy chế">
        <thead>
          <tr>
            <th scope="col">Phiên bản</th>
            <th scope="col">Khoá ngày</th>
            <th scope="col">Thông qua</th>
            <th scope="col">Lý do</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ number, frozenAt, adoptedBy, reason }) => (
            <tr key={number}>
              <td className="fig">{number}</td>
              <td>{frozenAt === null ? "Chưa khoá" : writeDay(dayOf(frozenAt))}</td>
              <td>{adoptedBy === "" ? "Theo giao ước" : adoptedBy}</td>
              <td>{reason === "" ? "Bản đầu" : reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
