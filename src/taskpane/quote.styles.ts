import { makeStyles, tokens } from "@fluentui/react-components";

/** The plan's own words among ours. */
export const useQuoteStyles = makeStyles({
  quote: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartStyle: "solid",
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
});
