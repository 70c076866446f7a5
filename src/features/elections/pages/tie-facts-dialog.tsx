import { type ReactElement, useState } from "react";
import { readHundredths, writeHundredths } from "../../../basics/decimal.ts";
import type { TieFacts } from "../../../engines/counting/index.ts";
import { Button, CheckField, Dialog, Form, TextField, TwoVersions, useDeed } from "../../../ui/index.ts";
import type { stateTieFacts } from "../state-tie-facts.ts";
import type { VoteSeen } from "./vote-parts.tsx";

/** The facts as typed, with the revision of the vote on which they stand. */
interface Typed {
  readonly score: string;
  readonly achievements: string;
  readonly flagYear: string;
  readonly neverFlag: boolean;
  readonly revision: number;
}

/** What may part a tie of one unit: score, outstanding achievements, last flag. */
export function TieFactsDialog(props: {
  readonly vote: VoteSeen;
  readonly nominee: VoteSeen["nominees"][number];
  readonly onClose: () => void;
}): ReactElement {
  const { vote, nominee, onClose } = props;
  const [typed, setTyped] = useState(() => typedOf({ facts: nominee.facts, revision: vote.revision }));
  const [source, setSource] = useState("");
  const doing = useDeed<typeof stateTieFacts>("elections.state-tie-facts");
  const missing = faultIn(typed) ?? (source.trim() === "" ? "Chưa ghi nguồn" : undefined);
  const set = (change: Partial<Typed>): void => setTyped({ ...typed, ...change });
  async function send(): Promise<void> {
    const { voteId } = vote;
    const { unitId } = nominee;
    if (await doing.run({ voteId, unitId, facts: factsOf(typed), source, revision: typed.revision })) onClose();
  }
  return (
    <Dialog open title={`Số liệu phân định: ${nominee.unit}`} onClose={onClose}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <Button kind="main" submit running={doing.running} off={missing}>
            Ghi số liệu
          </Button>
        }
      >
        <p className="mut">
          Chỉ dùng khi bằng phiếu, theo thứ tự Quy chế nêu. Ô để trống là chưa biết, không phải bằng 0.
        </p>
        <TextField
          label="Điểm thi đua"
          inputMode="decimal"
          value={typed.score}
          onChange={(score) => set({ score })}
          hint="Ví dụ 985,5"
        />
        <TextField
          label="Số thành tích nổi trội"
          inputMode="numeric"
          value={typed.achievements}
          onChange={(achievements) => set({ achievements })}
        />
        {!typed.neverFlag && (
          <TextField
            label="Năm được tặng cờ gần nhất"
            inputMode="numeric"
            value={typed.flagYear}
            onChange={(flagYear) => set({ flagYear })}
          />
        )}
        <CheckField
          label="Chưa từng được tặng cờ"
          checked={typed.neverFlag}
          onChange={(neverFlag) => set({ neverFlag, flagYear: "" })}
        />
        <TextField label="Nguồn số liệu" required value={source} onChange={setSource} error={doing.fields["source"]} />
        <TwoVersions
          deed={doing}
          typed={typed}
          setTyped={setTyped}
          typedOf={typedOf}
          compare={(theirs, mine) => [
            { label: "Điểm thi đua", theirs: theirs.score, mine: mine.score },
            { label: "Số thành tích nổi trội", theirs: theirs.achievements, mine: mine.achievements },
            { label: "Năm được tặng cờ gần nhất", theirs: flagWords(theirs), mine: flagWords(mine) },
          ]}
        />
      </Form>
    </Dialog>
  );
}

function typedOf({ facts, revision }: { readonly facts: TieFacts; readonly revision: number }): Typed {
  const { score, outstandingAchievements, lastFlagYear } = facts;
  return {
    score: score === undefined ? "" : writeHundredths(score),
    achievements: outstandingAchievements === undefined ? "" : String(outstandingAchievements),
    flagYear: lastFlagYear == null ? "" : String(lastFlagYear),
    neverFlag: lastFlagYear === null,
    revision,
  };
}

function factsOf({ score, achievements, flagYear, neverFlag }: Typed): TieFacts {
  const hundredths = readHundredths(score);
  return {
    ...(hundredths !== undefined && { score: hundredths }),
    ...(achievements !== "" && { outstandingAchievements: Number(achievements) }),
    ...(neverFlag ? { lastFlagYear: null } : flagYear !== "" && { lastFlagYear: Number(flagYear) }),
  };
}

const flagWords = ({ flagYear, neverFlag }: Typed): string => (neverFlag ? "Chưa từng được tặng cờ" : flagYear);

function faultIn({ score, achievements, flagYear }: Typed): string | undefined {
  if (score !== "" && readHundredths(score) === undefined) return "Điểm chưa đúng dạng số";
  if (!/^\d{0,4}$/.test(achievements)) return "Số thành tích phải là số nguyên";
  return /^(\d{4})?$/.test(flagYear) ? undefined : "Năm gồm bốn chữ số";
}
