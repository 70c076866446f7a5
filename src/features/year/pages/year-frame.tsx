import { clusterSays } from "../../organisations/pages/index.ts";
import { dayOf, writeDay } from "../../../basics/instant.ts";
import { Navigate, Outlet, useParams } from "@tanstack/react-router";
import { type ReactElement, type ReactNode, useState } from "react";
import { ButtonLink, Empty, RefusedPage, Shell, useRead, Waiting } from "../../../ui/index.ts";
import { type Me, PasswordNotice, roleNames, useMe } from "../../people/pages/index.ts";
import type { findYear } from "../operations/find-year.ts";
import { menuFor } from "./year-menu.ts";
import { type Year, YearContext, type YearScope } from "./use-year.ts";

/** Frames every screen of a cluster-year: whose year it is, who is looking, the year's menu. */
export function YearFrame({ account }: { readonly account: (me: Me) => ReactNode }): ReactElement {
  const { cluster = "", year = "" } = useParams({ strict: false });
  const me = useMe();
  const number = Number(year);
  const input = me?.signedIn && Number.isInteger(number) ? { clusterCode: cluster, year: number } : undefined;
  const { answer, refused, loading } = useRead<typeof findYear>("movement.find-year", input);
  // With the year on screen a session that ends asks for sign-in over it, so that nothing typed is lost.
  if (me && !me.signedIn && !answer) return <SignInFirst />;
  if (!me || loading)
    return (
      <Shell>
        <Waiting />
      </Shell>
    );
  if (!answer)
    return (
      <Shell who={account(me)}>
        {refused ? (
          <RefusedPage title="Năm thi đua" refused={refused} />
        ) : (
          <Empty title="Không có năm thi đua này" actions={<ButtonLink to="/">Về trang đầu</ButtonLink>}>
            Địa chỉ có thể gõ nhầm. Về trang đầu để chọn năm thi đua của đồng chí.
          </Empty>
        )}
      </Shell>
    );
  const scope = scopeOf(answer, me);
  return (
    <YearContext value={scope}>
      <Shell
        place={
          <>
            {answer.cluster.name}{" "}
            <span className="yr">
              Năm {answer.year}
              {answer.concludedAt !== null && `, đã kết thúc ${writeDay(dayOf(answer.concludedAt))}`}
            </span>
          </>
        }
        who={
          <>
            <b>{rolesInWords(scope)}</b>
            {account(me)}
          </>
        }
        menu={menuFor({ holdsRole: scope.roles.length > 0 }).map(({ page, label, holds = [] }) => ({
          ...{ label, to: scope.to(page), holds: holds.map(scope.to) },
          alone: page === "",
        }))}
      >
        <PasswordNotice me={me} />
        <Outlet />
      </Shell>
    </YearContext>
  );
}

/** An address sent by Zalo opens what it names, once whoever follows it has signed in. */
function SignInFirst(): ReactElement {
  // Read once: while this screen gives way to the next one, the address is already the next one's.
  const [wanted] = useState(() => window.location.pathname + window.location.search);
  return <Navigate to={`/dang-nhap?ve=${encodeURIComponent(wanted)}` as never} replace />;
}

function scopeOf(year: Year, me: Me): YearScope {
  const roles = me.grants.filter((grant) => grant.yearId === year.yearId);
  const base = `/${year.cluster.code}/${year.year}`;
  return {
    year,
    me,
    roles,
    holds: (...wanted) => roles.some((held) => wanted.includes(held.role)),
    to: (page) => (page === "" ? base : `${base}/${page}`),
    say: clusterSays(year.cluster.kind),
    unitName: (unitId) => year.units.find((unit) => unit.unitId === unitId)?.name ?? "",
  };
}

function rolesInWords({ roles, me }: YearScope): string {
  if (roles.length === 0) return me.administrator ? "Quản trị" : "";
  return [...new Set(roles.map((held) => roleNames[held.role]))].slice(0, 2).join(", ");
}
