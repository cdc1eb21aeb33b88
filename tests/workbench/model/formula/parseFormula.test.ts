import { parseFormula } from "../../../../src/workbench/model/formula/parseFormula";

test.each([
  "=SUM(A1:B2)",
  "IF(A1,,2)",
  "{1,-2;TRUE,#N/A}",
  "'Biểu 1'!A1:B2 B:B",
  "Biểu!#REF!+#REF!A1",
  "T[[#This Row],[Số]]%",
  "LET(a,1,a+1)",
])("%s is a formula", (formula) => expect(parseFormula(formula)).toBeDefined());

test.each(["SUM(", "1+", "A1 B1)", '"mở', "", "{1;2,3"])("%s is none", (formula) =>
  expect(parseFormula(formula)).toBeUndefined(),
);
