import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import {
  Button,
  ChoiceField,
  DayField,
  Dialog,
  type FieldOfTwo,
  fieldsOfBoth,
  Form,
  TextField,
  TwoVersions,
  useDeed,
} from "../../../ui/index.ts";
import { useYear, type YearScope } from "../../year/pages/index.ts";
import type { createConference, editConference } from "../create-conference.ts";
import type { ConferenceInput, ConferenceKind, Leader } from "../model.ts";
import { kindName, modeName, usualName } from "../terms.ts";

/** A conference as it is typed, with the revision it stands on; 0 before there is one. */
type Draft = Omit<ConferenceInput, "day"> & { readonly day: string | null; readonly revision: number };

const choices = <Value extends string>(names: Record<Value, string>) =>
  (Object.entries(names) as [Value, string][]).map(([value, label]) => ({ value, label }));

/** Creates a conference, led as the year is led; or edits one that has not begun. */
export function CreateDialog(props: {
  readonly onClose: () => void;
  readonly existing?: ConferenceInput & { readonly conferenceId: number; readonly revision: number };
}): ReactElement {
  const { existing, onClose } = props;
  const { year, to, unitName, say } = useYear();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<Draft>(() => existing ?? suggested(year));
  const creating = useDeed<typeof createConference>("conference.create-conference");
  const editing = useDeed<typeof editConference>("conference.edit-conference");
  const doing = existing ? editing : creating;
  const { leaders } = draft;
  const offered = usualName(draft.kind, year.year);

  async function send(): Promise<void> {
    if (draft.day === null) return;
    const { kind, name, day, startsAt, place, mode } = draft;
    const input = {
      kind,
      name,
      day,
      startsAt,
      place,
      mode,
      leaders: { ...leaders, deputy: leaders.deputy?.name ? leaders.deputy : null },
    };
    if (existing) {
      if (await editing.run({ ...input, conferenceId: existing.conferenceId, revision: draft.revision })) onClose();
      return;
    }
    const done = await creating.run({ ...input, yearId: year.yearId });
    if (done) await navigate({ to: to(`hoi-nghi/${done.conferenceId}`) as never });
  }
  const leader = (role: "chair" | "deputy" | "secretary", label: string) => (
    <div className="grid2">
      <TextField
        label={label}
        required={role !== "deputy"}
        value={leaders[role]?.name ?? ""}
        onChange={(name) =>
          setDraft({ ...draft, leaders: { ...leaders, [role]: { office: "", unitId: null, ...leaders[role], name } } })
        }
        error={doing.fields[`leaders.${role}.name`]}
      />
      <ChoiceField
        label="Thuộc đơn vị"
        clearable
        value={leaders[role]?.unitId ? String(leaders[role].unitId) : null}
        onChange={(unitId) =>
          setDraft({
            ...draft,
            leaders: {
              ...leaders,
              [role]: { office: "", name: "", ...leaders[role], unitId: unitId === null ? null : Number(unitId) },
            },
          })
        }
        choices={year.units.map((unit) => ({ value: String(unit.unitId), label: unit.name }))}
      />
    </div>
  );
  return (
    <Dialog open title={existing ? "Sửa hội nghị" : "Lập hội nghị"} onClose={onClose} wide>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <>
            <Button kind="main" submit running={doing.running} off={draft.day === null ? "Chưa chọn ngày" : undefined}>
              {existing ? "Lưu" : "Lập hội nghị"}
            </Button>
            <Button kind="text" onPress={onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <ChoiceField<ConferenceKind>
          label="Loại hội nghị"
          value={draft.kind}
          onChange={(kind) => kind && setDraft({ ...draft, kind, name: renamed(draft, kind, year.year) })}
          choices={choices(kindName)}
        />
        <TextField
          label="Tên hội nghị"
          required
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          error={doing.fields["name"]}
          {...(draft.name !== offered && {
            hint: (
              <Button small kind="text" onPress={() => setDraft({ ...draft, name: offered })}>
                Lấy tên “{offered}”
              </Button>
            ),
          })}
        />
        <div className="grid2">
          <DayField label="Ngày" required value={draft.day} onChange={(day) => setDraft({ ...draft, day })} />
          <TextField
            label="Giờ bắt đầu"
            required
            value={draft.startsAt}
            onChange={(startsAt) => setDraft({ ...draft, startsAt })}
            error={doing.fields["startsAt"]}
            hint="Ví dụ 08:00"
          />
        </div>
        <TextField
          label="Địa điểm"
          required
          value={draft.place}
          onChange={(place) => setDraft({ ...draft, place })}
          error={doing.fields["place"]}
        />
        <ChoiceField
          label="Hình thức"
          value={draft.mode}
          onChange={(mode) => mode && setDraft({ ...draft, mode })}
          choices={choices(modeName)}
        />
        {leader("chair", "Chủ trì")}
        {leader("deputy", say("Cụm phó cùng điều hành"))}
        {leader("secretary", "Thư ký ghi biên bản")}
        <TwoVersions
          deed={editing}
          typed={draft}
          setTyped={setDraft}
          typedOf={(now: Draft) => now}
          compare={(theirs, mine) => fieldsOfTwo(theirs, mine, { unitName, say })}
        />
      </Form>
    </Dialog>
  );
}

function fieldsOfTwo(theirs: Draft, mine: Draft, { unitName, say }: Pick<YearScope, "unitName" | "say">): FieldOfTwo[] {
  const leader = (one: Leader | null): string =>
    one?.name ? [one.name, one.unitId === null ? "" : unitName(one.unitId)].filter(Boolean).join(" – ") : "";
  const inWords = ({ kind, name, day, startsAt, place, mode, leaders }: Draft): Record<string, string> => ({
    "Loại hội nghị": kindName[kind],
    "Tên hội nghị": name,
    Ngày: day === null ? "" : writeDay(day),
    "Giờ bắt đầu": startsAt,
    "Địa điểm": place,
    "Hình thức": modeName[mode],
    "Chủ trì": leader(leaders.chair),
    [say("Cụm phó cùng điều hành")]: leader(leaders.deputy),
    "Thư ký ghi biên bản": leader(leaders.secretary),
  });
  return fieldsOfBoth(inWords(theirs), inWords(mine));
}

/** A name that nobody has typed follows the kind; what was typed stays. */
const renamed = ({ kind: before, name }: Pick<Draft, "kind" | "name">, kind: ConferenceKind, year: number): string =>
  name.trim() === "" || name === usualName(before, year) ? usualName(kind, year) : name;

function suggested(year: ReturnType<typeof useYear>["year"]): Draft {
  const lead = (role: "head" | "deputy") => year.headships.find((headship) => headship.role === role);
  const [head, deputy] = [lead("head"), lead("deputy")];
  // Who is not known by name is left to be written: an office is nobody who chairs or signs.
  const from = (one: typeof head) => ({
    name: one?.chiefName ?? "",
    office: one?.chiefOffice ?? "",
    unitId: one?.unitId ?? null,
  });
  return {
    revision: 0,
    kind: "year-end",
    name: usualName("year-end", year.year),
    day: null,
    startsAt: "08:00",
    place: "",
    mode: "in-person",
    leaders: {
      chair: from(head),
      deputy: deputy ? from(deputy) : null,
      secretary: { name: "", office: "", unitId: head?.unitId ?? null },
    },
  };
}
