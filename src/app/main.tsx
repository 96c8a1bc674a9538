import { MantineProvider } from "@mantine/core";
import "@mantine/core/styles.layer.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { lastMember } from "./frame/start.tsx";
import { HomeProvider } from "./home/context.tsx";
import { openHome } from "./home/open.ts";
import { askAhead } from "./home/queries.ts";
import { ImportingProvider } from "./importing/context.tsx";
import { router } from "./router.tsx";
import "./style/tokens.css";
import "./style/base.css";
import { cssVariables, theme } from "./style/theme.ts";
import { WordsProvider } from "./words.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root element");

// What is computed stays true until something is imported, undone or set; then the queries are told (home/context.tsx).
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: "always" } },
});

const home = openHome();
const [, inAddress] = /^#\/m\/([^/?]+)/.exec(location.hash) ?? [];
askAhead(queries, home, inAddress ?? localStorage.getItem(lastMember));
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <WordsProvider>
        <QueryClientProvider client={queries}>
          <HomeProvider home={home}>
            <ImportingProvider>
              <RouterProvider router={router} />
            </ImportingProvider>
          </HomeProvider>
        </QueryClientProvider>
      </WordsProvider>
    </MantineProvider>
  </StrictMode>,
);
