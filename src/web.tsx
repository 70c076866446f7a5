import "./ui/styles/mantine-parts.css";
import "./ui/styles/tokens.css";
import "./ui/styles/components.css";
import "./ui/styles/mantine.css";
import "./ui/styles/screens.css";
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Link,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { type ReactElement, useEffect, useRef } from "react";
import { createRoot } from "react-dom/client";
import { YearFrame } from "./features/year/pages/index.ts";
import { type Me, PasswordNotice, SessionEnded, useMe } from "./features/people/pages/index.ts";
import { pages } from "./pages.ts";
import { Button, ButtonLink, ConnectionNotice, Empty, Shell, theme, useLive } from "./ui/index.ts";

// The browser's door: gives every screen its address and its frame.

function Account({ me }: { readonly me: Me }): ReactElement {
  return me.signedIn ? (
    <Link to={"/tai-khoan" as never}>{me.name}</Link>
  ) : (
    <Link to={"/dang-nhap" as never}>Đăng nhập</Link>
  );
}

function Root(): ReactElement {
  const me = useMe();
  useLive(me?.signedIn ?? false);
  useForgetting(me?.personId ?? undefined);
  return (
    <>
      <Outlet />
      <SessionEnded />
    </>
  );
}

/** Another person at the same screen sees nothing that was read for the one before. */
function useForgetting(personId: number | undefined): void {
  const before = useRef<number>(undefined);
  useEffect(() => {
    if (personId === undefined) return;
    if (before.current !== undefined && before.current !== personId) void client.resetQueries();
    before.current = personId;
  }, [personId]);
}

/** A screen that broke: what was saved is saved, and the way on is in the reader's language. */
function Broken(): ReactElement {
  return (
    <Empty
      title="Trang này gặp lỗi"
      actions={
        <>
          <Button kind="main" onPress={() => location.reload()}>
            Tải lại trang
          </Button>
          <ButtonLink to="/">Về trang đầu</ButtonLink>
        </>
      }
    >
      Mọi việc đã báo ghi nhận vẫn còn nguyên. Tải lại trang; nếu vẫn lỗi, báo quản trị kèm thời điểm xảy ra.
    </Empty>
  );
}

function PlainFrame(): ReactElement {
  const me = useMe();
  return (
    <Shell
      {...(me && {
        who: (
          <>
            {(me.administrator || me.grants.length > 0) && (
              <>
                <Link to={"/phap-luat" as never}>Pháp luật</Link>
                {" · "}
              </>
            )}
            <Account me={me} />
          </>
        ),
      })}
    >
      <PasswordNotice me={me} />
      <Outlet />
    </Shell>
  );
}

/** The wall of the room: nothing but the page, and that it is no longer kept true. */
function BareFrame(): ReactElement {
  return (
    <>
      <ConnectionNotice />
      <Outlet />
    </>
  );
}

function NoSuchPage(): ReactElement {
  return (
    <Shell>
      <Empty title="Không có trang này" actions={<ButtonLink to="/">Về trang đầu</ButtonLink>}>
        Địa chỉ có thể gõ nhầm hoặc trang đã chuyển chỗ.
      </Empty>
    </Shell>
  );
}

const root = createRootRoute({ component: Root, notFoundComponent: NoSuchPage });
const plain = createRoute({ getParentRoute: () => root, id: "plain", component: PlainFrame });
const bare = createRoute({ getParentRoute: () => root, id: "bare", component: BareFrame });
const year = createRoute({
  getParentRoute: () => root,
  path: "/$cluster/$year",
  component: () => <YearFrame account={(me) => <Account me={me} />} />,
});

function below(parent: AnyRoute, frame: "year" | "plain" | "bare"): AnyRoute[] {
  return pages
    .filter((address) => address.frame === frame)
    .map(({ path, page }) =>
      createRoute({
        getParentRoute: () => parent,
        path: path === "" ? "/" : path,
        component: lazyRouteComponent(page),
      }),
    );
}

const router = createRouter({
  routeTree: root.addChildren([
    plain.addChildren(below(plain, "plain")),
    bare.addChildren(below(bare, "bare")),
    year.addChildren(below(year, "year")),
  ]),
  defaultPreload: "intent",
  defaultErrorComponent: Broken,
});
const client = new QueryClient({ defaultOptions: { queries: { staleTime: 15_000, refetchOnWindowFocus: true } } });

createRoot(document.getElementById("root")!).render(
  <MantineProvider theme={theme} forceColorScheme="light">
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </MantineProvider>,
);
