import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import {
  Button,
  Empty,
  Note,
  PageHead,
  RefusedPage,
  Section,
  Status,
  useRead,
  Waiting,
  WideTable,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { readVotes } from "../read-votes.ts";
import { DecisionDialog } from "./decision-dialog.tsx";
import { ElectedTable } from "../headship/pages/index.ts";
import { nameOf, type VoteEntry, type Votes } from "./vote-entry.ts";
import { PrepareDialog } from "./prepare-dialog.tsx";
import { channelWords, followsWords, stateWords } from "./vote-words.ts";

/** Everything that is voted in the year, in the rulebook's order, with what comes next. */
export default function VotesPage(): ReactElement {
  const { year, holds, to } = useYear();
  const [preparing, setPreparing] = useState<VoteEntry>();
  const [deciding, setDeciding] = useState(false);
  const { answer, refused } = useRead<typeof readVotes>("elections.read-votes", { yearId: year.yearId });
  if (!answer) return refused ? <RefusedPage title="Bỏ phiếu" refused={refused} /> : <Waiting />;
  const secretary = holds("secretary");
  const next = answer.entries.find(({ concluded }) => !concluded);
  return (
    <>
      <PageHead
        title="Bỏ phiếu"
        illustrative={year.illustrative}
        lede={`${answer.entries.filter(({ concluded }) => concluded).length} trên ${answer.entries.length} lượt đã có kết quả, theo thứ tự của Quy chế.`}
      >
        {secretary && <Button onPress={() => setDeciding(true)}>Ghi biểu quyết thông qua</Button>}
      </PageHead>
      <div className="stack-l">
        {answer.entries.length === 0 ? (
          <Empty title="Quy chế chưa có lượt bỏ phiếu nào">
            Các lượt bỏ phiếu lấy từ Quy chế của năm. Lập Quy chế ở mục Phong trào, khoảng 10 phút; sau đó từng lượt
            được chuẩn bị ở đây.
          </Empty>
        ) : (
          <EntryTable entries={answer.entries} next={next} onPrepare={secretary ? setPreparing : undefined} />
        )}
        {next?.ballots.some(({ state }) => state === "prepared") && (
          <Note title="Việc tiếp theo">
            “{nameOf(next)}” đã chuẩn bị. Gắn vào chương trình và mở bỏ phiếu ở{" "}
            <Link to={to("hoi-nghi") as never}>Hội nghị</Link>.
          </Note>
        )}
        <ElectedTable votes={answer} mayRecord={secretary} />
        <DecisionTable decisions={answer.decisions} />
      </div>
      {preparing && <PrepareDialog entry={preparing} votes={answer} onClose={() => setPreparing(undefined)} />}
      {deciding && <DecisionDialog units={answer.units} onClose={() => setDeciding(false)} />}
    </>
  );
}

function EntryTable(props: {
  readonly entries: readonly VoteEntry[];
  readonly next: VoteEntry | undefined;
  readonly onPrepare: ((entry: VoteEntry) => void) | undefined;
}): ReactElement {
  return (
    <WideTable>
      <table className="tb">
        <thead>
          <tr>
            <th className="stt">STT</th>
            <th>Nội dung</th>
            <th>Ngưỡng, tính trên</th>
            <th>Các lượt phiếu</th>
            <th>Kết quả</th>
          </tr>
        </thead>
        <tbody>
          {props.entries.map((entry) => (
            <tr key={entry.position}>
              <td className="stt">{entry.position + 1}</td>
              <td>
                <b>{nameOf(entry)}</b>
                <div className="mut sm">
                  {[entry.article, entry.secret ? "bỏ phiếu kín" : "công khai"].filter(Boolean).join(", ")}
                </div>
              </td>
              <td>
                {entry.rule[0]?.text}
                <div className="mut sm">{entry.rule[1]?.text}</div>
              </td>
              <td>
                <Ballots entry={entry} main={entry === props.next} onPrepare={props.onPrepare} />
              </td>
              <td>
                {entry.honoured.length > 0 ? (
                  entry.honoured.map((unit) => <div key={unit}>{unit}</div>)
                ) : (
                  <span className="mut">Chưa có</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Ballots(props: {
  readonly entry: VoteEntry;
  readonly main: boolean;
  readonly onPrepare: ((entry: VoteEntry) => void) | undefined;
}): ReactElement {
  const { entry, onPrepare, main } = props;
  const { to } = useYear();
  const live = entry.ballots.filter(({ state }) => state !== "void");
  return (
    <>
      {entry.ballots.map(({ voteId, round, followsBecause, state, channels }) => {
        const how = channels.map((channel) => channelWords[channel]).join(" và ");
        const again = followsWords[followsBecause ?? ""];
        const { word, look } = stateWords[state] ?? { word: state, look: "unknown" as const };
        return (
          <div key={voteId}>
            <Link to={to(`bo-phieu/${voteId}`) as never}>
              {[`Lượt ${round}`, again, how].filter(Boolean).join(", ")}
            </Link>{" "}
            <Status is={look} word={word} />
          </div>
        );
      })}
      {live.length === 0 &&
        (onPrepare ? (
          <Button
            small
            kind={main ? "main" : "plain"}
            onPress={() => onPrepare(entry)}
            label={`Chuẩn bị ${nameOf(entry)}`}
          >
            Chuẩn bị
          </Button>
        ) : (
          <span className="mut">Thư ký chưa chuẩn bị</span>
        ))}
    </>
  );
}

function DecisionTable({ decisions }: { readonly decisions: Votes["decisions"] }): ReactElement | null {
  if (decisions.length === 0) return null;
  return (
    <Section title="Biểu quyết thông qua" aside="Giơ tay, quá nửa số đơn vị có mặt">
      <WideTable>
        <table className="tb">
          <thead>
            <tr>
              <th className="stt">STT</th>
              <th>Nội dung</th>
              <th className="num">Tán thành</th>
              <th className="num">Có mặt</th>
              <th className="num">Cần</th>
              <th>Kết quả</th>
            </tr>
          </thead>
          <tbody>
            {decisions.map((decision, at) => (
              <tr key={decision.decisionId}>
                <td className="stt">{at + 1}</td>
                <td>{decision.wording}</td>
                <td className="num">{decision.agree}</td>
                <td className="num">{decision.present}</td>
                <td className="num">{decision.needed}</td>
                <td>
                  <Status
                    is={decision.adopted ? "reached" : "not-reached"}
                    word={decision.adopted ? "Thông qua" : "Không thông qua"}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Section>
  );
}
