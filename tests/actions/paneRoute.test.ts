import { formatPaneRoute, parsePaneRoute, type PaneRoute } from "../../src/actions";

const routes: readonly PaneRoute[] = (["inject", "check", "consolidate"] as const).flatMap(
  (page) => [
    { page, start: false },
    { page, start: true },
  ],
);

test.each(routes)("a route reads back from its fragment: %j", (route) => {
  expect(parsePaneRoute(formatPaneRoute(route))).toEqual(route);
});

test("a fragment that names no page is the first page", () => {
  const first = { page: "inject", start: false };
  expect(parsePaneRoute("")).toEqual(first);
  expect(parsePaneRoute("#&_serializer_version=1&_xdm_Info=a|b|c")).toEqual(first);
  expect(parsePaneRoute("#/khac?bat-dau")).toEqual(first);
});
