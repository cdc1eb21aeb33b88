import { makeStyles, tokens } from "@fluentui/react-components";

export const useDetailsStyles = makeStyles({
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
