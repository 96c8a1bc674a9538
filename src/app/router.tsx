import { createHashRouter, Navigate, type RouteObject } from "react-router";
import { Frame } from "./frame/frame.tsx";
import { PageError } from "./frame/page-error.tsx";
import { PlainFrame } from "./frame/plain-frame.tsx";
import { Start } from "./frame/start.tsx";
import { Component as Overview } from "./pages/overview/overview.tsx";

// The overview comes with the entry, every other page when it is opened. Addresses stand behind the hash: the same files work in any folder
// of any web server. A page is one file that exports `Component`.
const pages: RouteObject[] = [
  { path: "pillar/:pillar", lazy: () => import("./pages/pillar/pillar.tsx") },
  { path: "audit/:audit", lazy: () => import("./pages/audit/audit.tsx") },
  { path: "steps", lazy: () => import("./pages/steps/steps.tsx") },
  { path: "plan", lazy: () => import("./pages/plan/plan.tsx") },
  { path: "what-if", lazy: () => import("./pages/what-if/what-if.tsx") },
  { path: "people/:contact", lazy: () => import("./pages/person/person.tsx") },
  { path: "people", lazy: () => import("./pages/people/people.tsx") },
  { path: "network", lazy: () => import("./pages/network/network.tsx") },
  { path: "content", lazy: () => import("./pages/content/content.tsx") },
  { path: "content/audience", lazy: () => import("./pages/audience/audience.tsx") },
  { path: "content/figures", lazy: () => import("./pages/figures/figures.tsx") },
  { path: "content/draft", lazy: () => import("./pages/draft/draft.tsx") },
  { path: "content/experiments", lazy: () => import("./pages/experiments/experiments.tsx") },
  { path: "history", lazy: () => import("./pages/history/history.tsx") },
  { path: "readings", lazy: () => import("./pages/readings/readings.tsx") },
  { path: "method", lazy: () => import("./pages/method/method.tsx") },
  { path: "settings", lazy: () => import("./pages/settings/settings.tsx") },
  { path: "data", lazy: () => import("./pages/data/data.tsx") },
  { path: "report", lazy: () => import("./pages/report/report.tsx") },
];

/** Shown while the first page's own file comes in: a flash of a spinner would be the only thing to see. */
const Nothing = (): null => null;

export const router = createHashRouter([
  {
    errorElement: <PageError />,
    HydrateFallback: Nothing,
    children: [
      { index: true, element: <Start /> },
      {
        element: <PlainFrame />,
        errorElement: <PageError />,
        children: [
          { path: "welcome", lazy: () => import("./pages/welcome/welcome.tsx") },
          { path: "import", lazy: () => import("./pages/import/import.tsx") },
          { path: "check", lazy: () => import("./pages/check/check.tsx") },
          { path: "privacy", lazy: () => import("./pages/privacy/privacy.tsx") },
        ],
      },
      {
        path: "m/:member",
        element: <Frame />,
        errorElement: <PageError />,
        children: [{ index: true, element: <Overview /> }, ...pages].map(page => ({ ...page, errorElement: <PageError /> })),
      },
      { path: "*", element: <Navigate to="/" replace /> },
    ],
  },
]);
