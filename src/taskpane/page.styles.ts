import { makeStyles, tokens } from "@fluentui/react-components";

/** What all pages look like: one column that fits from 320 pixels on. */
export const usePageStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  heading: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  intro: { color: tokens.colorNeutralForeground2 },
  action: { alignSelf: "stretch" },
});
