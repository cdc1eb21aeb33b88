import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckPageStyles = makeStyles({
  finding: {
    alignItems: "start",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  current: {
    outlineStyle: "solid",
    outlineWidth: tokens.strokeWidthThick,
    outlineColor: tokens.colorBrandStroke1,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    borderRadius: tokens.borderRadiusMedium,
  },
  place: { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  mend: { color: tokens.colorNeutralForeground2 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
  stepper: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  form: {
    display: "flex",
    flexDirection: "column",
    alignSelf: "stretch",
    gap: tokens.spacingVerticalXS,
  },
  why: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    alignSelf: "stretch",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  source: { margin: 0 },
});
