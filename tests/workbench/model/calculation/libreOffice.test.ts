import { isCellError, type CellValue } from "../../../../src/shared";
import type { CellContent } from "../../../../src/sheets";
import { createXlsx } from "../../../../src/workbook/xlsx";
import { aBook } from "../../../support/aBook";
import { aPlainSheet } from "../../../support/aPlainSheet";
import { grid } from "../../../support/grid";
import { testWithLibreOffice, throughLibreOffice } from "../../../support/libreOffice";
import { gridOfFile } from "../../../support/opened";

const DATA = `
| Đơn vị | Lĩnh vực | Tử số | Mẫu số | Ngày  | Ghi chú | Cờ    |
| Sở A   | Y tế     | 45    | 60     | 44927 | đạt     | =1=1  |
| Sở B   | Tư pháp  | 12    | 20     | 44985 |         | =1=2  |
| Huyện C | Y tế    | 0     | 0      | 45045 | Đạt     | =1=1  |
| Huyện D | Y tế    | 30    | 41     | 45091 | chưa    |       |
| Xã *    | Tư pháp | -5.5  | 7      | 45107 | "12"    | =1=2  |
| Xã E    | Đất đai | 100   | 100    | 45291 | =1/0    |       |`;

/** Formulas whose results do not hang on the machine's country. */
const FORMULAS = `
SUM(C2:C7)
SUM(C2:C7,D2:D7,5,TRUE)
SUM(C:C)
COUNT(A2:F7)
AND(C2:C4,D2<100)
CONCATENATE("a",1,"b")
SUM((C2:C3,D2:D3))
SUM(C2:D7 D3:E4)
SUM(F2:F5)
SUM(F2:F7)
AVERAGE(C2:C7)
AVERAGE(F2:F5)
COUNTA(A2:G7)
COUNTBLANK(A2:G7)
MIN(C2:C7)
MAX(C2:D7)
MAX(A2:A7)
PRODUCT(C2:C3,2)
SUMSQ(C2:C4)
SUMPRODUCT(C2:C7,D2:D7)
SUMPRODUCT((B2:B7="Y tế")*(C2:C7>10))
SUMPRODUCT((B2:B7="y TẾ")*C2:C7/(D2:D7+1))
SUMPRODUCT(--(LEFT(A2:A7,2)="Sở"))
SUMPRODUCT(1/COUNTIF(B2:B7,B2:B7))
SUMIF(B2:B7,"Y tế",C2:C7)
SUMIF(C2:C7,">10")
SUMIF(B2:B7,"Y tế",C2)
SUMIF(A2:A7,"Huyện*",D2:D7)
SUMIFS(C2:C7,B2:B7,"Y tế",D2:D7,">=41")
SUMIFS(C2:C7,A2:A7,"Xã ~*")
SUMIFS(C2:C7,A2:A7,"?ở ?")
SUMIFS(C2:C7,F2:F7,"<>đạt")
COUNTIF(B2:B7,"Y tế")
COUNTIF(B2:B7,"<>Y tế")
COUNTIF(C2:C7,0)
COUNTIF(C2:C7,"<0")
COUNTIF(A2:A7,">Sở")
COUNTIFS(B2:B7,"Y tế",F2:F7,"đạt")
COUNTIFS(B2:B7,B2,C2:C7,">="&C5)
AVERAGEIF(B2:B7,"Y tế",C2:C7)
AVERAGEIF(B2:B7,"không có",C2:C7)
AVERAGEIFS(C2:C7,B2:B7,"Y tế",D2:D7,">0")
MAXIFS(C2:C7,B2:B7,"Y tế")
MINIFS(C2:C7,B2:B7,"Tư pháp")
IF(C2>D2,"sai","đúng")
IF(C4=0,,1)
IF(D4=0,"",C4/D4)
IF(C4,1)
IFERROR(C4/D4,"lỗi")
IFERROR(C2/D2,"lỗi")
IFNA(VLOOKUP("x",A2:B7,2,FALSE),"không")
IFS(C2<10,"ít",C2<50,"vừa",TRUE,"nhiều")
IFS(C2<10,"ít")
AND(TRUE,C2)
OR(C2=1,C3=12)
XOR(TRUE,TRUE,TRUE)
NOT(C4)
SWITCH(B3,"Y tế",1,"Tư pháp",2,0)
SWITCH(9,1,"a")
CHOOSE(2,"a","b","c")
CHOOSE(4,"a","b","c")
VLOOKUP("Sở B",A2:D7,3,FALSE)
VLOOKUP("huyện*",A2:D7,4,0)
VLOOKUP("Sở Z",A2:D7,3,FALSE)
VLOOKUP("Sở B",A2:D7,9,FALSE)
VLOOKUP(45050,E2:G7,1)
HLOOKUP("Mẫu số",A1:G7,3,FALSE)
LOOKUP(45050,E2:E7,A2:A7)
MATCH("Huyện D",A2:A7,0)
MATCH(45050,E2:E7)
MATCH(45050,E2:E7,1)
MATCH(44000,E2:E7)
INDEX(A2:D7,3,1)
INDEX(A2:D7,9,1)
SUM(INDEX(A2:D7,0,3))
SUM(C2:INDEX(C2:C7,3))
INDEX(C2:C7,MATCH("Sở B",A2:A7,0))
OFFSET(A1,2,2)
SUM(OFFSET(C2,0,0,3,2))
OFFSET(A1,-1,0)
INDIRECT("C"&3)
SUM(INDIRECT("'Số liệu'!C2:C3"))
INDIRECT("không có")
ROW(C5)
COLUMN(C5)
ROWS(A2:D7)
COLUMNS(A2:D7)
ADDRESS(3,2)
ADDRESS(3,28,4)
ADDRESS(3,2,2)
ROUND(2.5,0)
ROUND(-2.5,0)
ROUND(1.005,2)
ROUND(1234.567,-2)
ROUND(C2/D2*100,1)
ROUNDUP(1.21,1)
ROUNDUP(-1.21,1)
ROUNDDOWN(-1.29,1)
TRUNC(-8.9)
INT(-8.9)
MOD(-7,3)
MOD(7,-3)
MOD(5.5,0)
ABS(C6)
SIGN(C6)
SQRT(16)
SQRT(-1)
POWER(2,10)
2^-1
-2^2
2^3^2
CEILING(7.1,2)
CEILING(-7.1,-2)
FLOOR(7.9,2)
FLOOR(-7.9,-2)
MROUND(7,2)
EVEN(3)
ODD(-2)
QUOTIENT(-7,2)
EXP(1)
LN(10)
LOG(8,2)
LOG10(1000)
PI()
GCD(12,18)
LCM(4,6)
FACT(5)
COMBIN(5,2)
RANK(C3,C2:C7)
RANK(C3,C2:C7,1)
LARGE(C2:C7,2)
SMALL(C2:C7,2)
LARGE(C2:C7,9)
MEDIAN(C2:C7)
MODE(1,2,2,3)
STDEV(C2:C7)
STDEVP(C2:C7)
VAR(C2:C7)
PERCENTILE(C2:C7,0.3)
QUARTILE(C2:C7,1)
GEOMEAN(1,4)
CORREL(C2:C7,D2:D7)
SLOPE(C2:C7,D2:D7)
INTERCEPT(C2:C7,D2:D7)
SUBTOTAL(9,C2:C7)
SUBTOTAL(103,A2:A7)
AGGREGATE(9,6,C2:C7,F7)
AGGREGATE(14,6,C2:C7,1)
LEN("Sở Tư pháp")
LEFT(A2,2)
LEFT(A2)
RIGHT(A2,1)
MID("Quảng Ngãi",7,4)
MID("abc",9,1)
TRIM("  a   b ")
CLEAN("a"&CHAR(10)&"b")
UPPER("sở y tế")
LOWER("SỞ Y TẾ")
PROPER("sở tư pháp")
SUBSTITUTE("a-b-c","-","+")
SUBSTITUTE("a-b-c","-","+",2)
REPLACE("abcdef",2,3,"x")
FIND("b","abcb")
FIND("B","abc")
SEARCH("B","abc")
SEARCH("c?d","abcxd")
FIND("b","abcb",3)
CONCAT(A2:A3,"!")
TEXTJOIN(", ",TRUE,F2:F5)
TEXTJOIN("-",FALSE,"a","","b")
EXACT("a","A")
REPT("ab",3)
T(C2)
N(TRUE)
N("a")
CODE("A")
UNICODE("đ")
VALUE("12")
TEXT(45091,"dd/mm/yyyy")
TEXT(45091,"yyyy-mm-dd")
TEXT(7,"000")
TEXT(0.856,"0%")
TEXT("abc","@")
"a"="A"
1<"a"
E2=44927
F3=""
F3=0
A9&""
DATE(2023,6,14)
DATE(2023,14,1)
DATE(2023,3,0)
YEAR(45091)
MONTH(45091.75)
DAY(45091)
WEEKDAY(45091)
WEEKDAY(45091,2)
WEEKDAY(45091,3)
WEEKNUM(45091)
WEEKNUM(45091,2)
ISOWEEKNUM(45091)
EDATE(44957,1)
EDATE(44957,-2)
EOMONTH(45091,0)
EOMONTH(45091,-4)
NETWORKDAYS(45061,45091)
NETWORKDAYS(45061,45091,E2:E7)
NETWORKDAYS.INTL(45061,45091,11)
WORKDAY(45091,10)
WORKDAY(45091,-10)
DATEDIF(44927,45091,"m")
DATEDIF(44937,45091,"ym")
DATEDIF(44927,45107,"y")
DATEDIF(44937,45091,"md")
DATEDIF(44937,45391,"yd")
DAYS(45091,44927)
HOUR(0.75)
MINUTE(0.51)
SECOND(0.51)
TIME(25,0,0)
ISBLANK(F3)
ISBLANK(C4)
ISNUMBER(C2)
ISTEXT(F6)
ISERROR(F7)
ISERR(F7)
ISNA(F7)
ISNA(MATCH("x",A2:A7,0))
ISLOGICAL(G2)
ISEVEN(4)
ISODD(4)
ISFORMULA(G2)
ISFORMULA(C2)
F7+1
1/0
NA()
"a"+1
TRUE+1
10%
C2%
50%*2
PMT(0.01,12,-1000)
FV(0.01,12,-100)
PV(0.01,12,-100)
NPER(0.01,-100,1000)
SUM({1,2;3,4})
SUMPRODUCT({1,-2},{3,4})
INDEX({1,2;3,4},2,1)
SUM(IF({1,0,1},{1,2,3}))
COUNTIF(C2:C7,"<>0")
TRANSPOSE({1,2})
`
  .trim()
  .split("\n");

const content = (table: string): readonly (readonly CellContent[])[] => {
  const { values, formulas } = grid(table);
  return values.map((row, rowIndex) =>
    row.map((value, columnIndex) => {
      const formula = formulas[rowIndex]?.[columnIndex];
      if (formula) return { formula: formula.slice(1) };
      return typeof value === "object" ? null : value;
    }),
  );
};

/** Formulas stand under the data, far enough that none looks at itself. */
const COLUMN = 20;

async function byLibreOffice(): Promise<readonly CellValue[]> {
  const rows = content(DATA);
  const cells = FORMULAS.map((formula, index) => [
    ...Array.from({ length: COLUMN }, (_, column) => rows[index]?.[column] ?? null),
    { formula },
  ]);
  const bytes = await throughLibreOffice(createXlsx([aPlainSheet("Số liệu", cells)]));
  const { values } = gridOfFile(bytes, "Số liệu");
  return FORMULAS.map((_, index) => values[index]?.[COLUMN] ?? null);
}

/**
 * To the digits that do not depend on the order of additions; an empty text and nothing are one in a file, and LibreOffice has
 * errors of its own that it saves as #VALUE!.
 */
function comparable(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (value === null) return "";
  const isOwn = isCellError(value) && ["#NUM!", "#REF!"].includes(value.error);
  return isOwn ? { error: "#VALUE!" } : value;
}

testWithLibreOffice(
  "formulas give what LibreOffice computes",
  async () => {
    const book = aBook({ "Số liệu": DATA });
    const theirs = await byLibreOffice();
    const differing = FORMULAS.flatMap((formula, index) => {
      const ours = comparable(book.evaluate(formula, `U${index + 1}`));
      const their = comparable(theirs[index] ?? null);
      return JSON.stringify(ours) === JSON.stringify(their) ? [] : [{ formula, ours, their }];
    });
    expect(differing).toEqual([]);
  },
  60_000,
);
