import { makeStyles, tokens } from "@fluentui/react-components";

/** Lists of items apart by a line, short lists with bullets, and lists below one of the items. */
export const useListStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  nested: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
  },
  bullets: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});
