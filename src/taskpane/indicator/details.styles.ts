import { makeStyles, tokens } from "@fluentui/react-components";

export const useDetailsStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  link: { alignSelf: "start" },
  rate: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});
