import type { ReactElement } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import { fieldsOfBoth, OtherVersion, type Refused } from "../../../../ui/index.ts";
import type { Career, CareersNow } from "../../careers/model.ts";
import { heldSaid } from "../../careers/terms.ts";

type Told = Omit<Career, "unitId" | "fullName">;

/** What stands of persons whose posts somebody told first, beside what is told here; nothing is lost, one is chosen. */
export function OtherCareers(props: {
  readonly refused: Refused | undefined;
  /** What is told here of a person. */
  readonly mine: (person: Pick<Career, "unitId" | "fullName">) => Told | undefined;
  readonly onMine: (now: CareersNow) => void;
  readonly onTheirs: (now: CareersNow) => void;
}): ReactElement {
  return (
    <OtherVersion<CareersNow>
      refused={props.refused}
      heading="Đã có bản ghi mới hơn bản đang xem"
      sides={["Bản đã ghi", "Bản đang nhập"]}
      compare={({ careers }) =>
        careers.flatMap((theirs) => {
          const mine = props.mine(theirs);
          const whose = careers.length > 1 ? `${theirs.fullName}: ` : "";
          return fieldsOfBoth(inWords(theirs, whose), mine ? inWords(mine, whose) : {});
        })
      }
      onMine={props.onMine}
      onTheirs={props.onTheirs}
    />
  );
}

const inWords = ({ posts, postsTo, woman, retiresLate }: Told, whose: string): Record<string, string> => ({
  [`${whose}Chức vụ đã giữ`]: posts.map(heldSaid).join("\n"),
  [`${whose}Đã ghi đủ đến ngày`]: postsTo === null ? "" : writeDay(postsTo),
  [`${whose}Là nữ`]: yesNo(woman),
  [`${whose}Nghỉ hưu ở tuổi như nam`]: yesNo(retiresLate),
});

const yesNo = (told: boolean | null): string => (told === null ? "Chưa rõ" : told ? "Có" : "Không");
