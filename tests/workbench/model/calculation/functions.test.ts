import type { CellValue } from "../../../../src/shared";
import { aBook, rangeOf, type Book } from "../../../support/aBook";
import { grid } from "../../../support/grid";

/** Expects of each formula in the first column what stands beside it (see `grid`; TRUE and FALSE are logical values). */
function expectResults(book: Book, table: string): void {
  const rows = table
    .trim()
    .split("\n")
    .map((line) => /^\s*\| (.*?) +\| (.*)\|$/.exec(line)?.slice(1) ?? [line]);
  const results = rows.map(([formula = ""]) => [formula, book.evaluate(formula, "Z99")]);
  expect(results).toEqual(rows.map(([formula, drawn = ""]) => [formula, expected(drawn)]));
}

function expected(drawn: string): CellValue {
  const value = grid(`| ${drawn} |`).values[0]?.[0] ?? "";
  return value === "TRUE" ? true : value === "FALSE" ? false : value;
}

const book = aBook({
  Biểu: `
    | Sở A | 45 | 60 | đạt  | 2023 |
    | Sở B | 12 | 20 |      | =B2/0 |
    | Sở C | 30 | 41 | đạt  | =B3*2 |
    | Sở D | 30 |    | chưa | "5" |`,
});

test("a text counts as the number that a person in Vietnam means by it", () => {
  expectResults(
    book,
    `| "85,5%"+0             | 0.855   |
     | "1.234,5"*2           | 2469    |
     | "14/06/2023"+0        | 45091   |
     | "08:30"*24            | 8.5     |
     | "0.5"+1               | #VALUE! |
     | "12/2023"+0           | #VALUE! |
     | ""+1                  | #VALUE! |
     | 1/2&""                | 0,5     |
     | 1E+21&""              | 1E+21   |
     | VALUE("1.234")        | 1234    |
     | DATEVALUE("1/2/2023") | 44958   |
     | DATEVALUE("14/6")     | 45091   |
     | DATEVALUE("chiều")    | #VALUE! |
     | COUNTIF(B1:B4,"30,0") | 2       |
     | COUNTIF(E1:E4,5)      | 1       |
     | SUM("3",TRUE,2)       | 6       |
     | SUM(E3:E4)            | 60      |`,
  );
});

test("TEXT writes numbers and days as Vietnam does", () => {
  expectResults(
    book,
    `| TEXT(1234567.891,"#.##0,00") | 1.234.567,89 |
     | TEXT(0.856,"0,0%")           | 85,6%        |
     | TEXT(45091,"dd/mm/yyyy")     | 14/06/2023   |
     | TEXT(45091,"""ngày"" d")     | ngày 14      |
     | TEXT("14/06/2023","yyyy")    | "2023"       |
     | TEXT("chữ","0")              | chữ          |
     | TEXT(45091,"mmmm")           | Tháng Sáu    |
     | TEXT(-1,"dd/mm/yyyy")        | #VALUE!      |
     | TEXT(5,"")                   |              |
     | TEXT(E2,"0")                 | #DIV/0!      |`,
  );
});

test("operators bind, compare and fail as Excel's", () => {
  expectResults(
    book,
    `| -2^2           | 4       |
     | 2^3^2          | 64      |
     | 50%^2          | 0.25    |
     | 1+2&3+4        | "37"    |
     | 1=1=TRUE       | TRUE    |
     | 0.1+0.2=0.3    | TRUE    |
     | 1-0.9-0.1      | 0       |
     | "a"<TRUE       | TRUE    |
     | 99<"a"         | TRUE    |
     | "sở"="SỞ"      | TRUE    |
     | "so"="sở"      | FALSE   |
     | "d"<"đ"        | TRUE    |
     | D2=""          | TRUE    |
     | D2=0           | TRUE    |
     | 0^0            | #NUM!   |
     | E2&"x"         | #DIV/0! |
     | 1+(E2=1)       | #DIV/0! |
     | A1:B2 D3       | #NULL!  |
     | SUM(B1:B2 A2:C2) | 12    |
     | SUM((B1,B3))   | 75      |
     | SUM(B1:INDEX(B:B,2)) | 57 |
     | #REF!+1        | #REF!   |
     | Biểu!#REF!     | #REF!   |
     | Thiếu!A1       | #REF!   |
     | CHƯA_CÓ(1)     | #NAME?  |
     | LAMBDA(x,x)(1) | #NAME?  |
     | SUM(           | #NAME?  |
     | ROUND(1)       | #VALUE! |
     | -{1,2}         | -1      |
     | @B1:B4         | #VALUE! |`,
  );
});

test("conditions take the branch they mean, item by item over arrays", () => {
  expectResults(
    book,
    `| IF(D1="đạt","x")                        | x       |
     | IF(D2="đạt","x")                        | FALSE   |
     | IF(B1>1,,2)                             | 0       |
     | IF(E2,1,2)                              | #DIV/0! |
     | IF("chữ",1,2)                           | #VALUE! |
     | SUM(IF(D1:D4="đạt",B1:B4,0))            | 75      |
     | SUM(IFERROR(E1:E3,1))                   | 2084    |
     | IFERROR(1/0,)                           | 0       |
     | IFNA(NA(),"không")                      | không   |
     | IFNA(1/0,"không")                       | #DIV/0! |
     | IFS(FALSE,1)                            | #N/A    |
     | SWITCH(D1,"ĐẠT",1,"chưa",2)             | 1       |
     | SWITCH(D2,"đạt",1,"khác")               | khác    |
     | SUM(CHOOSE({1,2},B1:B2,C1:C2))          | 137     |
     | CHOOSE(0,1)                             | #VALUE! |
     | AND(D1:D4)                              | #VALUE! |
     | AND(B1:B4)                              | TRUE    |
     | AND("đạt")                              | #VALUE! |
     | OR(E2,TRUE)                             | #DIV/0! |
     | NOT("FALSE")                            | TRUE    |`,
  );
});

test("lookups find what is meant, references included", () => {
  expectResults(
    book,
    `| XLOOKUP("sở b",A1:A4,B1:B4)                 | 12      |
     | XLOOKUP("Sở Z",A1:A4,B1:B4)                 | #N/A    |
     | XLOOKUP("Sở Z",A1:A4,B1:B4,"thiếu")         | thiếu   |
     | XLOOKUP("*C",A1:A4,B1:B4,,2)                | 30      |
     | XLOOKUP(35,B1:B4,A1:A4,,-1)                 | Sở C    |
     | XLOOKUP(35,B1:B4,A1:A4,,1)                  | Sở A    |
     | XLOOKUP(30,B1:B4,A1:A4,,0,-1)               | Sở D    |
     | SUM(XLOOKUP("Sở B",A1:A4,B1:C4))            | 32      |
     | SUM(XLOOKUP("Sở A",A1:A4,B1:B4):B3)         | 87      |
     | XLOOKUP(20,B2:D2,B1:D1)                     | 60      |
     | XMATCH("Sở C",A1:A4)                        | 3       |
     | XMATCH(31,B1:B4,-1)                         | 3       |
     | XMATCH("x",A1:B2)                           | #VALUE! |
     | MATCH("sở ?",A1:A4,0)                       | 1       |
     | MATCH("Sở C",A1:A4,)                        | 3       |
     | MATCH(25,{30,20,10},-1)                     | 1       |
     | MATCH(5,{30,20,10},-1)                      | 3       |
     | VLOOKUP("Sở D",A1:C4,3,0)                   | 0       |
     | VLOOKUP("Sở B",A:H,8,0)                     | 0       |
     | VLOOKUP("Sở B",A1:C4,0,0)                   | #VALUE! |
     | VLOOKUP("Sở B",A1:C4,2,)                    | 12      |
     | VLOOKUP(E2,A1:C4,2,0)                       | #DIV/0! |
     | SUM(VLOOKUP({"Sở A","Sở B"},A1:B4,2,0))     | 57      |
     | LOOKUP("Sở C",A1:A4,C1:C4)                  | 41      |
     | LOOKUP(2,{1,2,3;4,5,6})                     | 5       |
     | INDEX(B1:C4,2,)                             | 12      |
     | INDEX((B1:B2,C1:C2),1,1,2)                  | 60      |
     | INDEX(B1:D1,3)                              | đạt     |
     | INDEX(B1:B4,-1)                             | #VALUE! |
     | SUM(OFFSET(B4,0,0,-2))                      | 60      |
     | SUM(OFFSET(B1:B2,1,1))                      | 61      |
     | OFFSET(B1,0,0,0)                            | #REF!   |
     | SUM(INDIRECT("Biểu!B"&1&":B2"))             | 57      |
     | INDIRECT("B1",FALSE)                        | #REF!   |
     | SUM(ROW(A3:A5))                             | 12      |
     | COLUMN()                                    | 26      |
     | ADDRESS(2,3,1,TRUE,"Biểu 1")                | 'Biểu 1'!$C$2 |
     | ADDRESS(0,1)                                | #VALUE! |
     | AREAS((A1,B2:C3))                           | 2       |`,
  );
});

test("arrays are made, chosen from and put in order", () => {
  expectResults(
    book,
    `| TEXTJOIN(",",TRUE,FILTER(A1:A4,D1:D4="đạt"))       | Sở A,Sở C      |
     | FILTER(A1:A4,D1:D4="x","không có")                 | không có       |
     | FILTER(A1:A4,D1:D4="x")                            | #CALC!         |
     | FILTER(A1:A4,{1,1,0,0,1})                          | #VALUE!        |
     | TEXTJOIN(",",FALSE,FILTER(A1:C1,{TRUE,FALSE,TRUE})) | Sở A,60       |
     | TEXTJOIN(",",TRUE,UNIQUE(D1:D4))                   | đạt,chưa       |
     | COUNTA(UNIQUE(B1:B4,FALSE,TRUE))                   | 2              |
     | COLUMNS(UNIQUE({1,1,2},TRUE))                      | 2              |
     | TEXTJOIN(",",TRUE,SORT(B1:B4))                     | 12,30,30,45    |
     | TEXTJOIN(",",TRUE,SORT(A1:B4,2,-1))                | Sở A,45,Sở C,30,Sở D,30,Sở B,12 |
     | SORT(A1:B4,3)                                      | #VALUE!        |
     | TEXTJOIN(",",TRUE,SORTBY(A1:A4,C1:C4,-1))          | Sở A,Sở C,Sở B,Sở D |
     | SUM(SEQUENCE(2,3,10,10))                           | 210            |
     | SEQUENCE(0)                                        | #NUM!          |
     | TEXTJOIN(",",TRUE,TRANSPOSE(A1:A2),HSTACK(1,2),VSTACK(3,4)) | Sở A,Sở B,1,2,3,4 |
     | INDEX(VSTACK(3,{4,5}),1,2)                         | #N/A           |
     | INDEX(HSTACK(3,{4;5}),2,2)                         | 5              |
     | LET(tử,SUM(B1:B3),mẫu,SUM(C1:C3),ROUND(tử/mẫu,4))  | 0.719          |
     | LET(x,1,y,x+1,LET(x,10,x+y))                       | 12             |`,
  );
});

test("counts, ranks and shares say what Excel says", () => {
  expectResults(
    book,
    `| COUNT(B1:E4,"5","x",TRUE) | 11     |
     | COUNTA(E1:E4,,"")         | 6       |
     | COUNT(E2)                 | 0       |
     | COUNTBLANK(TRANSPOSE(E1:E4)) | 0 |
     | AVERAGE(D1:D4)            | #DIV/0! |
     | AVERAGEA(D1:D4,3)         | 0.75    |
     | MAXA(TRUE,0.5)            | 1       |
     | MIN(D1:D4)                | 0       |
     | RANK.AVG(30,B1:B4)        | 2.5     |
     | RANK(99,B1:B4)            | #N/A    |
     | PERCENTILE.EXC({1,2,3},0.25) | 1    |
     | PERCENTILE.EXC({1,2,3},0.1)  | #NUM! |
     | QUARTILE.EXC({1,2,3},2)   | 2       |
     | MODE(1,2,3)               | #N/A    |
     | MODE.SNGL({3,2,2,3})      | 3       |
     | SUMPRODUCT(B1:B2,C1:C3)   | #VALUE! |
     | SUMIFS(B1:B3,A1:A2,"x")   | #VALUE! |
     | SUMIF(D1:D4,"",B1:B4)     | 12      |
     | SUMIF(D1:D4,"<>",B1:B4)   | 105     |
     | SUMIFS(B1:B4,D1:D4,"=")   | 12      |
     | COUNTIF(E1:E4,"#DIV/0!")  | 1       |
     | COUNTIF(E1:E4,">0")       | 2       |
     | COUNTIF({1,2},1)          | 1       |
     | SUM(COUNTIF(D1:D4,{"đạt","chưa"})) | 3 |
     | SUMIF(A1:A4,">=Sở C",B1:B4) | 60    |
     | CORREL(B1:B2,C1:C3)       | #N/A    |
     | GEOMEAN(-1,2)             | #NUM!   |`,
  );
});

test("texts are cut, searched and put together", () => {
  expectResults(
    book,
    `| LEFT("abc",-1)            | #VALUE! |
     | LEFT("abc",)              |         |
     | MID("abc",0,1)            | #VALUE! |
     | FIND("x","abc")           | #VALUE! |
     | SEARCH("~?","a?b")        | 2       |
     | SUBSTITUTE("aaa","a","b",0) | #VALUE! |
     | SUBSTITUTE("aaa","a","b",9) | aaa   |
     | SUBSTITUTE("aaa","","b")  | aaa     |
     | REPT("a",99999)           | #VALUE! |
     | TEXTJOIN("; ",TRUE,D1:D4) | đạt; đạt; chưa |
     | CONCAT(A1:B1)             | Sở A45  |
     | LEN(E2)                   | #DIV/0! |
     | CHAR(65)&UNICHAR(273)     | Ađ      |
     | PROPER("sở tư pháp-tỉnh") | Sở Tư Pháp-Tỉnh |
     | EXACT("Sở","Sở")          | TRUE    |
     | VALUE(TRUE)               | #VALUE! |`,
  );
});

test("days and days of work are counted as Excel counts them", () => {
  expectResults(
    book,
    `| DATE(1900,2,29)                    | 60      |
     | DAY(60)                            | 29      |
     | YEAR(0)                            | 1900    |
     | DATE(99,1,1)                       | 36161   |
     | DATE(10000,1,1)                    | #NUM!   |
     | YEAR(-1)                           | #NUM!   |
     | WEEKDAY(45091,16)                  | 5       |
     | WEEKDAY(45091,9)                   | #NUM!   |
     | WEEKNUM(45091,21)                  | 24      |
     | EDATE(45322,1)                     | 45351   |
     | EOMONTH(45322,13)                  | 45716   |
     | DATEDIF(45091,44927,"d")           | #NUM!   |
     | DATEDIF(44927,45091,"x")           | #NUM!   |
     | DATEDIF(44985,45000,"md")          | 15      |
     | NETWORKDAYS(45091,45089)           | -3      |
     | NETWORKDAYS.INTL(45089,45095,"1000000") | 6  |
     | NETWORKDAYS.INTL(45089,45095,"1111111") | #VALUE! |
     | NETWORKDAYS.INTL(45089,45095,8)    | #NUM!   |
     | WORKDAY(45091,1,{45092,45093})     | 45096   |
     | WORKDAY(1,-9)                      | #NUM!   |
     | WORKDAY(45091,9999999)             | #NUM!   |
     | TIMEVALUE("18:00")                 | 0.75    |
     | TIME(-1,0,0)                       | #NUM!   |`,
  );
});

test("questions about cells are answered", () => {
  expectResults(
    book,
    `| ISFORMULA(E2)       | TRUE    |
     | FORMULATEXT(E3)     | "=B3*2" |
     | FORMULATEXT(A1)     | #N/A    |
     | ISREF(A1)           | TRUE    |
     | ISREF("A1")         | FALSE   |
     | ISNONTEXT(E2)       | TRUE    |
     | ERROR.TYPE(E2)      | 2       |
     | ERROR.TYPE(1)       | #N/A    |
     | TYPE({1,2})         | 64      |
     | TYPE("a")           | 2       |
     | SUM(N(TRUE),N(E1))  | 2024    |
     | ISERROR(Thiếu!A1)   | TRUE    |`,
  );
});

test("totals leave out other totals, hidden rows and errors", () => {
  const hidden = new Map([[1, { hidden: true }]]);
  const cells = "| 1 |\n| 10 |\n| 100 |\n| =SUBTOTAL(9,A1:A3) |\n| =1/0 |";
  const shown = aBook({ Biểu: { cells, rows: hidden } });
  expectResults(
    shown,
    `| SUBTOTAL(9,A1:A4)     | 111     |
     | SUBTOTAL(109,A1:A4)   | 101     |
     | SUBTOTAL(103,A1:A4)   | 2       |
     | SUBTOTAL(9,A1:A5)     | #DIV/0! |
     | SUBTOTAL(12,A1:A4)    | #VALUE! |
     | AGGREGATE(9,6,A1:A5)  | 222     |
     | AGGREGATE(9,3,A1:A5)  | 101     |
     | AGGREGATE(14,7,A1:A5,1) | 111   |
     | AGGREGATE(16,6,A1:A3,0.5) | 10  |
     | AGGREGATE(4,4,A1:A5)  | #DIV/0! |`,
  );
  const filtered = aBook({ Biểu: { cells, rows: hidden, autoFilter: rangeOf("A1:A3") } });
  expect(filtered.evaluate("SUBTOTAL(9,A1:A3)")).toBe(101);
});

test("a total follows rows that are hidden", () => {
  const shown = aBook({ Biểu: "| 1 |\n| 2 |\n| =SUBTOTAL(109,A1:A2) |" });
  expect(shown.value("A3")).toBe(3);
  const sheet = shown.sheet("Biểu");
  sheet.properties = { ...sheet.properties, rows: new Map([[0, { hidden: true }]]) };
  shown.calculator.propertiesChanged({ rows: sheet.properties.rows });
  expect(shown.value("A3")).toBe(2);
});
