import { retarget, type StandIns } from "../../../sheets";
import { partText, withXml, type Package } from "../package";
import { decodeText, escapeText } from "../xml/text";

/** The text of an element that holds a formula, in sheets, rules, names, tables and charts, whatever its prefix. */
const FORMULA =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^<>]*[^/<>])?>)([^<]+)(?=<\/)/g;

/** Where formulas may stand. */
const PARTS = /(?:\/worksheets|\/charts|\/tables|\/chartsheets)\/[^/]+\.xml$|\/workbook\.xml$/i;

/** Turns all formulas that look at some sheets to other names, as Excel does when sheets are renamed; the parts `except` stay as they are. */
export function renameReferences(
  pack: Package,
  names: StandIns,
  except: ReadonlySet<string> = new Set(),
): Package {
  const parts = [...pack.parts.values()].filter(
    ({ name }) => PARTS.test(name) && !except.has(name),
  );
  return parts.reduce((result, part) => {
    const xml = partText(part);
    const renamed = xml.replace(FORMULA, (whole, open: string, text: string) => {
      const formula = decodeText(text);
      const turned = retarget(formula, names);
      return turned === formula ? whole : open + escapeText(turned);
    });
    return renamed === xml ? result : withXml(result, part.name, renamed);
  }, pack);
}
