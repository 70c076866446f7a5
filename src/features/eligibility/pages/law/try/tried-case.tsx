import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useDeferredValue, useState } from "react";
import { ChoiceField, read, type Refused, RefusedNotice, Section, Waiting } from "../../../../../ui/index.ts";
import type { CaseView, showExample } from "../../../law/show-example.ts";
import type { unitAsSubject } from "../../../law/unit-as-subject.ts";
import type { AwardView, LawView, StandardView } from "../../../law/views.ts";
import { VerdictMark } from "../../verdict-mark.tsx";
import { useLawPlace } from "../use-law-place.ts";
import { blankSubject } from "./draft.ts";
import { JsonPart } from "./json-part.tsx";
import { type Asked, AskedFields } from "./question-part.tsx";
import { ResultPart } from "./result-part.tsx";
import { SubjectForm } from "./subject-form.tsx";
import { type TryInput, useTried } from "./use-tried.ts";

interface Trying {
  readonly law: LawView;
  readonly award: AwardView;
  readonly standard: StandardView;
}

/** One rule and the case put to it: where it begins, then the case itself. */
export function TriedCase(props: Trying & { readonly begin: string }): ReactElement {
  const { award, standard } = props;
  const { scope } = useLawPlace();
  const [from, setFrom] = useState(props.begin);
  const units = standard.for === "collective" && scope && scope.roles.length > 0 ? scope.year.units : [];
  const { case: begun, refused } = useBeginning(props, from);
  return (
    <>
      <div className="row tight">
        <ChoiceField
          label="Bắt đầu từ"
          width={620}
          value={from}
          onChange={(chosen) => chosen && setFrom(chosen)}
          choices={[
            ...standard.examples.map(({ at, name }) => ({ value: `example ${at}`, label: `Ví dụ ${at + 1}: ${name}` })),
            ...units.map(({ unitId, name }) => ({ value: `unit ${unitId}`, label: `Đơn vị: ${name}` })),
            { value: "blank", label: "Hồ sơ trống" },
          ]}
        />
      </div>
      <RefusedNotice refused={refused} />
      {begun ? <Editing key={`${award.code} ${from}`} {...props} begun={begun} /> : !refused && <Waiting />}
    </>
  );
}

/** The facts a case begins with: an example of the rule, the records of a unit, or none. */
function useBeginning(
  { law, award, standard }: Trying,
  from: string,
): { readonly case: CaseView | undefined; readonly refused: Refused | undefined } {
  const { scope } = useLawPlace();
  const [sort, id] = from.split(" ");
  const found = useQuery<CaseView, Refused>({
    queryKey: ["law-case", award.code, standard.for, award.overlay, law.day, from],
    // What was begun with stays while it is edited, whatever others change meanwhile.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    queryFn: async () => {
      if (sort === "unit" && scope) {
        const of = { yearId: scope.year.yearId, unitId: Number(id) };
        const input = { ...of, awardCode: award.code, day: law.day, ...(award.overlay && { overlay: award.overlay }) };
        const { unit } = await read<typeof unitAsSubject>("eligibility.unit-as-subject", input);
        if (unit) return unit;
      }
      if (sort === "example") {
        const input = { awardCode: award.code, subject: standard.for, day: law.day, at: Number(id) };
        const asked = { ...input, ...(award.overlay && { overlay: award.overlay }) };
        const { example } = await read<typeof showExample>("eligibility.show-example", asked);
        if (example) return example;
      }
      const year = Number(law.day.slice(0, 4)) - 1;
      return { subject: blankSubject(standard.for), year, day: law.day, basis: null, road: null };
    },
  });
  return { case: found.data, refused: found.error ?? undefined };
}

function Editing({ law, award, standard, begun }: Trying & { readonly begun: CaseView }): ReactElement {
  const [subject, setSubject] = useState(begun.subject);
  const [asked, setAsked] = useState<Asked>({
    ...{ submitted: submittedOn(law, begun.day), received: null, decided: null },
    ...{ year: begun.year, basis: begun.basis, road: begun.road },
  });
  const input: TryInput = {
    ...{ awardCode: award.code, subject: JSON.stringify(subject), submitted: asked.submitted, year: asked.year },
    ...(asked.received && { received: asked.received }),
    ...(asked.decided && { decided: asked.decided }),
    ...(asked.basis && { basis: asked.basis }),
    ...(asked.road && { road: asked.road }),
    ...(award.overlay && { overlay: award.overlay }),
  };
  // Told apart as text: an object is a new one every time the screen is drawn.
  const settled = useDeferredValue(JSON.stringify(input));
  const { tried, refused } = useTried(JSON.parse(settled) as TryInput);
  return (
    <>
      <AskedFields asked={asked} standard={standard} roads={tried?.roads ?? []} onChange={setAsked} />
      <ResultPart name="Kết luận" tried={tried} refused={refused} />
      <Section title="Hồ sơ" aside="Chỉ gồm những gì quy định này xét">
        {tried && (
          <p className="standing">
            Kết luận lúc này: <VerdictMark judged={tried.judged} /> <a href="#ket-luan">Xem lý do</a>
          </p>
        )}
        <SubjectForm
          asks={standard.asks}
          subject={subject}
          year={asked.year}
          submitted={asked.submitted}
          choices={law.awards}
          onChange={setSubject}
        />
      </Section>
      <JsonPart input={input} subject={subject} onTake={setSubject} />
    </>
  );
}

/** The case's own day where the chosen law was in force on it, otherwise the day that was chosen. */
function submittedOn({ day, pack }: LawView, own: string): string {
  const inside = pack !== null && pack.from <= own && (pack.to === null || own <= pack.to);
  return inside ? own : day;
}
