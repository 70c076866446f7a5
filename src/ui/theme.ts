import { createTheme, type MantineColorsTuple } from "@mantine/core";

const scale = (name: string): MantineColorsTuple =>
  Array.from({ length: 10 }, (_, step) => `var(--${name}-${step})`) as unknown as MantineColorsTuple;

/** The official look for Mantine's parts: the tokens of styles/tokens.css. */
export const theme = createTheme({
  primaryColor: "red",
  primaryShade: 9,
  autoContrast: false,
  white: "#fff",
  black: "#211d1a",
  colors: { red: scale("red"), gray: scale("grey"), dark: scale("grey") },
  fontFamily: "var(--font)",
  fontSizes: { xs: "var(--fs-xs)", sm: "var(--fs-sm)", md: "var(--fs-md)", lg: "var(--fs-lg)", xl: "var(--fs-xl)" },
  spacing: { xs: "var(--s2)", sm: "var(--s3)", md: "var(--s4)", lg: "var(--s5)", xl: "var(--s6)" },
  radius: { sm: "3px", md: "5px", lg: "8px" },
  defaultRadius: "sm",
  cursorType: "pointer",
});
