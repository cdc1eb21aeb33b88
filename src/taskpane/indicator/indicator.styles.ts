import { makeStyles, tokens } from "@fluentui/react-components";

export const useIndicatorStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  header: {
    margin: 0,
    "& > button": { padding: `${tokens.spacingVerticalS} 0`, alignItems: "start", height: "auto" },
  },
  summary: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    textAlign: "start",
    minWidth: 0,
  },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  icon: { flexShrink: 0, alignSelf: "center", fontSize: tokens.fontSizeBase500 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  below: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingBottom: tokens.spacingVerticalM,
  },
});
