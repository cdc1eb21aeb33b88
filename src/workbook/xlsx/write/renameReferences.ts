import { retarget, type StandIns } from "../../../sheets";
import { partText, withXml, type Package } from "../package";
import { decodeText, escapeAttribute, escapeText } from "../xml/text";

/** The text of an element that holds a formula, in sheets, rules, names, tables and charts, whatever its prefix. */
const FORMULA =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^<>]*[^/<>])?>)([^<]+)(?=<\/)/g;

/** Where formulas may stand. */
const FORMULA_PARTS =
  /(?:\/worksheets|\/charts|\/tables|\/chartsheets)\/[^/]+\.xml$|\/workbook\.xml$/i;

/** The sheet that a pivot table counts over. */
const PIVOT_SOURCE = /(<(?:[\w.-]+:)?worksheetSource\s(?:[^<>]*\s)?sheet=")([^"<]+)(?=")/g;

const PIVOT_PARTS = /\/pivotCache\/[^/]+\.xml$/i;

/** Turns all formulas and pivot tables that look at some sheets to other names, as Excel does when sheets are renamed; the parts `except` stay as they are. */
export function renameReferences(
  pack: Package,
  names: StandIns,
  except: ReadonlySet<string> = new Set(),
): Package {
  return [...pack.parts.values()].reduce((result, part) => {
    const turn = turnFor(part.name, names);
    if (!turn || except.has(part.name)) return result;
    const xml = partText(part);
    const renamed = turn(xml);
    return renamed === xml ? result : withXml(result, part.name, renamed);
  }, pack);
}

/** How the names turn in a part of this name; undefined where none can stand in it. */
function turnFor(part: string, names: StandIns): ((xml: string) => string) | undefined {
  if (FORMULA_PARTS.test(part)) return (xml) => withFormulas(xml, names);
  return PIVOT_PARTS.test(part) ? (xml) => withPivotSource(xml, names) : undefined;
}

const withFormulas = (xml: string, names: StandIns): string =>
  xml.replace(FORMULA, (whole, open: string, text: string) => {
    const formula = decodeText(text);
    const turned = retarget(formula, names);
    return turned === formula ? whole : open + escapeText(turned);
  });

const withPivotSource = (xml: string, names: StandIns): string =>
  xml.replace(PIVOT_SOURCE, (whole, open: string, text: string) => {
    const name = names.get(decodeText(text));
    return name === undefined ? whole : open + escapeAttribute(name);
  });
