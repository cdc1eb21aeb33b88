/** The namespaces that Excel declares on every sheet. */
export const SHEET_ROOT =
  `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" ` +
  `xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"`;

/** The first line of Excel's XML parts. */
export const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n`;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

const workbook =
  `<workbook ${SHEET_ROOT} xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">` +
  `<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="26026"/>` +
  `<workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>` +
  `<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Sở\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>` +
  `<xr:revisionPtr revIDLastSave="0" documentId="13_ncr:1_{0}" xr6:coauthVersionLast="47" xmlns:xr6="http://schemas.microsoft.com/office/spreadsheetml/2016/revision6"/>` +
  `<bookViews><workbookView xWindow="-108" yWindow="-108" windowWidth="23256" windowHeight="12456" activeTab="1" firstSheet="0" xr2:uid="{1}" xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2"/></bookViews>` +
  `<sheets><sheet name="Số liệu" sheetId="1" r:id="rId1"/><sheet name="Biểu đồ" sheetId="4" r:id="rId2"/>` +
  `<sheet name="Ẩn" sheetId="7" state="hidden" r:id="rId3"/><sheet name="Rất ẩn" sheetId="2" state="veryHidden" r:id="rId4"/></sheets>` +
  `<externalReferences><externalReference r:id="rId5"/></externalReferences>` +
  `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Số liệu'!$A$1:$D$5</definedName>` +
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Số liệu'!$1:$1</definedName>` +
  `<definedName name="DonVi">"Sở Y tế"</definedName><definedName name="Slicer_Đơn_vị">#N/A</definedName></definedNames>` +
  `<calcPr calcId="191029" iterate="1" iterateCount="50"/>` +
  `<pivotCaches><pivotCache cacheId="3" r:id="rId6"/></pivotCaches>` +
  `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerCaches><x14:slicerCache r:id="rId7"/></x14:slicerCaches></ext>` +
  `<ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

const figures =
  `<worksheet ${SHEET_ROOT} xr:uid="{00000000-0001-0000-0000-000000000000}"><sheetPr codeName="Sheet1"><tabColor theme="4"/></sheetPr><dimension ref="A1:F9"/>` +
  `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.3"/><cols><col min="1" max="1" width="30.6640625" style="1" customWidth="1"/></cols><sheetData>` +
  `<row r="1" spans="1:6" x14ac:dyDescent="0.3"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c><c r="C1" s="2" t="s"><v>2</v></c><c r="D1" s="2" t="s"><v>3</v></c></row>` +
  `<row r="2" spans="1:6" x14ac:dyDescent="0.3"><c r="A2" s="1" t="s"><v>4</v></c><c r="B2"><v>30</v></c><c r="C2"><v>40</v></c><c r="D2" s="3"><f>B2/C2</f><v>0.75</v></c></row>` +
  `<row r="3" spans="1:6" x14ac:dyDescent="0.3"><c r="A3" s="1" t="s"><v>5</v></c><c r="B3"><v>10</v></c><c r="C3"><v>50</v></c><c r="D3" s="3"><f t="shared" ref="D3:D4" si="0">B3/C3</f><v>0.2</v></c></row>` +
  `<row r="4" spans="1:6" x14ac:dyDescent="0.3"><c r="A4" s="1" t="s"><v>4</v></c><c r="B4"><v>5</v></c><c r="C4"><v>10</v></c><c r="D4" s="3"><f t="shared" si="0"/><v>0.5</v></c></row>` +
  `<row r="5" spans="1:6" x14ac:dyDescent="0.3"><c r="A5" s="1"/><c r="B5"><f>SUM(B2:B4)</f><v>45</v></c><c r="C5"><f t="array" ref="C5">SUM(C2:C4*1)</f><v>100</v></c><c r="D5" s="3"><f>_xlfn.IFS(B5&gt;0,B5/C5)</f><v>0.45</v></c><c r="F5" cm="1"><f t="array" ref="F5:F6">_xlfn.UNIQUE(A2:A4)</f><v>0</v></c></row>` +
  `<row r="9" spans="1:6" ht="20" customHeight="1" hidden="1" x14ac:dyDescent="0.3"><c r="A9" t="s"><v>6</v></c></row></sheetData>` +
  `<sheetProtection algorithmName="SHA-512" hashValue="YQ==" saltValue="Yg==" spinCount="100000" objects="1" scenarios="1"/>` +
  `<protectedRanges><protectedRange sqref="B2:C4" name="Nhập"/></protectedRanges><autoFilter ref="A1:D5" xr:uid="{2}"/>` +
  `<mergeCells count="1"><mergeCell ref="A7:D7"/></mergeCells>` +
  `<conditionalFormatting sqref="D2:D5"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>0.5</formula></cfRule><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="whole" allowBlank="1" showErrorMessage="1" sqref="B2:C4" xr:uid="{3}"><formula1>0</formula1><formula2>99999</formula2></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks><printOptions gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
  `<pageSetup paperSize="9" orientation="landscape" r:id="rId2"/><headerFooter><oddFooter>&amp;CTrang &amp;P</oddFooter></headerFooter>` +
  `<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><customProperties><customPr name="tệp" r:id="rId8"/></customProperties>` +
  `<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>` +
  `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines><x14:sparkline><xm:f>'Số liệu'!B2:C2</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>` +
  `<ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer r:id="rId9"/></x14:slicerList></ext>` +
  `<ext uri="{11111111-2222-3333-4444-555555555555}" xmlns:la="urn:của-ai-đó"><la:lạ giữ="nguyên"/></ext></extLst></worksheet>`;

const plainSheet = (rows: string, selected = ""): string =>
  `<worksheet ${SHEET_ROOT}><dimension ref="A1"/><sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.4"/><sheetData>${rows}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

const chartSheet = `<chartsheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr/><sheetViews><sheetView tabSelected="1" zoomScale="90" workbookViewId="0" zoomToFit="1"/></sheetViews><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></chartsheet>`;

const styles =
  `<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  `<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0\\ &quot;hồ sơ&quot;"/><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>` +
  `<fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" applyFont="0"/></cellStyleXfs>` +
  `<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="1"/></cellXfs>` +
  `<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Percent" xfId="1" builtinId="5"/></cellStyles>` +
  `<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>` +
  `<tableStyles count="1" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"><tableStyle name="Của Sở" pivot="0" count="0"/></tableStyles>` +
  `<colors><mruColors><color rgb="FF123456"/></mruColors></colors>` +
  `<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

const strings =
  `<sst xmlns="${MAIN}" count="9" uniqueCount="7">` +
  `<si><t>Đơn vị</t></si><si><t>Đã làm</t></si><si><t>Tổng số</t></si><si><t>Tỷ lệ</t></si><si><r><rPr><b/></rPr><t>Sở </t></r><r><t>Y tế</t></r></si><si><t>Sở Tư pháp</t></si><si><t xml:space="preserve"> dòng ẩn </t></si></sst>`;

const table =
  `<table xmlns="${MAIN}" id="3" name="Bảng1" displayName="Bảng1" ref="A1:D5" totalsRowCount="1"><autoFilter ref="A1:D4"/>` +
  `<tableColumns count="4"><tableColumn id="1" name="Đơn vị" totalsRowLabel="Cộng"/><tableColumn id="2" name="Đã làm" totalsRowFunction="sum"/><tableColumn id="3" name="Tổng số"/><tableColumn id="4" name="Tỷ lệ"><calculatedColumnFormula>B2/C2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="Của Sở" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const chart =
  `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Số liệu'!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  `<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const drawing =
  `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:oneCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Ảnh 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const chartDrawing = `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 2"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;

const comments = `<comments xmlns="${MAIN}"><authors><author>tc={9}</author></authors><commentList><comment ref="B2" authorId="0" shapeId="0"><text><t>[Threaded comment] Xem lại</t></text></comment></commentList></comments>`;
const threaded = `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2023-06-14T08:00:00.00" personId="{8}" id="{9}"><text>Xem lại</text></threadedComment></ThreadedComments>`;
const persons = `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Văn thư" id="{8}" userId="vt" providerId="None"/></personList>`;
const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n <v:shape id="_x0000_s1025" type="#_x0000_t202" style='visibility:hidden'>\r\n  <x:ClientData ObjectType="Note">\r\n   <x:Row>1</x:Row><x:Column>1</x:Column>\r\n  </x:ClientData>\r\n </v:shape></xml>`;

const pivotCache = `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Ẩn"/></cacheSource><cacheFields count="2"><cacheField name="Đơn vị" numFmtId="0"><sharedItems count="1"><s v="Sở Y tế"/></sharedItems></cacheField><cacheField name="Số" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="1" maxValue="1"/></cacheField></cacheFields></pivotCacheDefinition>`;
const pivotRecords = `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><n v="1"/></r></pivotCacheRecords>`;
const pivotTable = `<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="3" dataCaption="Giá trị"><location ref="A5:B7" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Tổng Số" fld="1"/></dataFields></pivotTableDefinition>`;

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const slicerCache = `<slicerCacheDefinition xmlns="${X14}" name="Slicer_Đơn_vị" sourceName="Đơn vị"><pivotTables><pivotTable tabId="7" name="PivotTable1"/></pivotTables><data><tabular pivotCacheId="3"><items count="1"><i x="0" s="1"/></items></tabular></data></slicerCacheDefinition>`;
const slicer = `<slicers xmlns="${X14}"><slicer name="Đơn vị" cache="Slicer_Đơn_vị" caption="Đơn vị" rowHeight="234950"/></slicers>`;

const theme =
  `<a:theme xmlns:a="${DRAWING}/main" name="Chủ đề của Sở"><a:themeElements><a:clrScheme name="Sở"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F3864"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>` +
  [1, 2, 3, 4, 5, 6]
    .map((n) => `<a:accent${n}><a:srgbClr val="${n}0A0B0"/></a:accent${n}>`)
    .join("") +
  `<a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme><a:fontScheme name="Sở"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"/><a:ln w="12700"/><a:ln w="19050"/></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const calcChain = `<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="D3" i="1"/><c r="D4" i="1"/><c r="B5" i="1"/><c r="C5" i="1" a="1"/><c r="D5" i="1"/><c r="F5" i="1" a="1"/></calcChain>`;
const metadata = `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
const externalLink = `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"><sheetNames><sheetName val="Tổng"/></sheetNames></externalBook></externalLink>`;
const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Văn thư</dc:creator></cp:coreProperties>`;
const app = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`;
const custom = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Số"><vt:lpwstr>05/BC-SYT</vt:lpwstr></property></Properties>`;
const customItem = `<kho xmlns="urn:kho-du-lieu"><dòng>1</dòng></kho>`;
const customItemProperties = `<ds:datastoreItem ds:itemID="{5}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:kho-du-lieu"/></ds:schemaRefs></ds:datastoreItem>`;

/** The inner XML of a row with one number. */
const oneCell = `<row r="1"><c r="A1"><v>1</v></c></row>`;

/** The XML parts of the workbook besides its relationships and content types, by name, with Excel's first line. */
export const XML_PARTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    "xl/workbook.xml": workbook,
    "xl/worksheets/sheet1.xml": figures,
    "xl/chartsheets/sheet1.xml": chartSheet,
    "xl/worksheets/sheet2.xml": plainSheet(oneCell),
    "xl/worksheets/sheet3.xml": plainSheet(oneCell),
    "xl/theme/theme1.xml": theme,
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": strings,
    "xl/metadata.xml": metadata,
    "xl/tables/table1.xml": table,
    "xl/drawings/drawing1.xml": drawing,
    "xl/drawings/drawing2.xml": chartDrawing,
    "xl/charts/chart1.xml": chart,
    "xl/charts/chart2.xml": chart,
    "xl/comments1.xml": comments,
    "xl/threadedComments/threadedComment1.xml": threaded,
    "xl/persons/person.xml": persons,
    "xl/pivotCache/pivotCacheDefinition1.xml": pivotCache,
    "xl/pivotCache/pivotCacheRecords1.xml": pivotRecords,
    "xl/pivotTables/pivotTable1.xml": pivotTable,
    "xl/slicerCaches/slicerCache1.xml": slicerCache,
    "xl/slicers/slicer1.xml": slicer,
    "xl/externalLinks/externalLink1.xml": externalLink,
    "xl/calcChain.xml": calcChain,
    "customXml/item1.xml": customItem,
    "customXml/itemProps1.xml": customItemProperties,
    "docProps/core.xml": core,
    "docProps/app.xml": app,
    "docProps/custom.xml": custom,
  }).map(([name, xml]) => [name, DECLARATION + xml]),
);

/** The legacy drawing, which Excel writes without an XML declaration. */
export const LEGACY_DRAWING = vml;
