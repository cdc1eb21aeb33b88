/** The styles of a new workbook, without an XML declaration: Times New Roman 11, the face of official documents. */
export const blankStylesText = (namespace: string): string =>
  `<styleSheet xmlns="${namespace}">` +
  `<fonts count="1"><font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill>` +
  `<fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
  `<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/>` +
  `</styleSheet>`;
