import { makeStyles, tokens } from "@fluentui/react-components";

export const useLeaderStyles = makeStyles({
  tiles: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(2, 1fr)",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  count: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "center",
  },
  label: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  opened: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  atRisk: { color: tokens.colorStatusWarningForeground3 },
  missed: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
});
