import { englishFormula, localFormula } from "../../../../src/workbench/model/formula/localFormula";

test.each([
  ["ROUND(A1*1.5,2)", "ROUND(A1*1,5;2)"],
  ["SUM(A1:B2,C3)", "SUM(A1:B2;C3)"],
  ["SUM({1.5,2;3,4})", "SUM({1,5\\2;3\\4})"],
  ['IF(A1="a,b;c",1,)', 'IF(A1="a,b;c";1;)'],
  ["'Biểu, 1'!A1+T[a,b]", "'Biểu, 1'!A1+T[a,b]"],
  ["-1.5", "-1,5"],
])("%s is shown in Vietnam as %s, and read back", (english, local) => {
  expect(localFormula(english)).toBe(local);
  expect(englishFormula(local)).toBe(english);
});

test.each([
  ["SUM(A1,B1)", "SUM(A1,B1)"],
  ["ROUND(A1,2)", "ROUND(A1,2)"],
  ["A1*1,5", "A1*1.5"],
  ["ROUND(1,55;1)+0,5", "ROUND(1.55,1)+0.5"],
])("%s as it is typed means %s", (typed, english) => expect(englishFormula(typed)).toBe(english));
