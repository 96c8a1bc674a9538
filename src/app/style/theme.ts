import { Button, type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

const ink: MantineColorsTuple = [
  "#ECEDEF",
  "#D5D7DA",
  "#B4B7BD",
  "#9498A0",
  "#8A8D94",
  "#70747C",
  "#686B72",
  "#4D5056",
  "#2B2D32",
  "#17181A",
];

/** The kit in ink: only the four pillars have a hue, and those are tokens of their own (tokens.css). */
export const theme = createTheme({
  fontFamily: "var(--font)",
  fontFamilyMonospace: "var(--mono)",
  primaryColor: "ink",
  primaryShade: { light: 9, dark: 0 },
  autoContrast: true,
  luminanceThreshold: 0.4,
  colors: { ink },
  white: "#FFFFFF",
  black: "#17181A",
  defaultRadius: 6,
  focusRing: "auto",
  cursorType: "pointer",
  respectReducedMotion: true,
  fontSmoothing: true,
  fontSizes: { xs: "12px", sm: "13px", md: "15px", lg: "17px", xl: "21px" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "32px" },
  breakpoints: { xs: "24.4em", sm: "43.75em", md: "51.25em", lg: "75em", xl: "90em" },
  components: {
    // The kit works out the contrast for the light scheme alone.
    Button: Button.extend({
      vars: (_, { variant = "filled", color }) => ({
        root:
          variant === "filled" && color === undefined
            ? { "--button-bg": "var(--ink)", "--button-color": "var(--on-ink)", "--button-hover": "var(--ink-2)" }
            : {},
      }),
    }),
  },
  shadows: { xs: "none", sm: "none", md: "none", lg: "0 8px 24px #0000001f", xl: "0 8px 24px #0000001f" },
});

/** The kit's own variables take the tokens of both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    "--mantine-color-body": "var(--paper)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-3)",
    "--mantine-color-default": "transparent",
    "--mantine-color-default-hover": "var(--sunken)",
    "--mantine-color-default-color": "var(--ink)",
    "--mantine-color-default-border": "var(--control)",
    "--mantine-color-anchor": "var(--ink)",
    "--mantine-primary-color-contrast": "var(--on-ink)",
    "--mantine-color-error": "var(--error)",
    "--mantine-color-placeholder": "var(--ink-3)",
  },
  light: {},
  dark: {},
});
