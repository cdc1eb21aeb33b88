"""Makes a workbook with all that openpyxl can write, or tells what openpyxl reads in one."""

import base64
import io
import json
import sys

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import ColorScaleRule, FormulaRule
from openpyxl.styles import Font, PatternFill, Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableStyleInfo

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def make(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Số liệu"
    sheet.append(["Đơn vị", "Đã làm", "Tổng số", "Tỷ lệ"])
    for row, (unit, done, total) in enumerate([("Sở Y tế", 30, 40), ("Sở Tư pháp", 10, 50)], 2):
        sheet.append([unit, done, total, f"=B{row}/C{row}"])
        sheet.cell(row, 2).protection = Protection(locked=False)
    sheet["A1"].font = Font(name="Times New Roman", bold=True, color="FF0000")
    sheet["A1"].fill = PatternFill("solid", fgColor="FFDDEBF7")
    sheet["D2"].number_format = "0.00%"
    sheet["B2"].comment = Comment("Xem lại", "Văn thư")
    sheet["A2"].hyperlink = "https://soyte.quangngai.gov.vn/"
    rule = DataValidation(type="whole", operator="between", formula1="0", formula2="99999")
    rule.add("B2:C3")
    sheet.add_data_validation(rule)
    sheet.conditional_formatting.add("D2:D3", FormulaRule(["D2<0.5"], font=Font(bold=True)))
    sheet.conditional_formatting.add("B2:B3", ColorScaleRule("min", None, "FFFFFF", "max", None, "00FF00"))
    table = Table(displayName="SoLieu", ref="A1:D3")
    table.tableStyleInfo = TableStyleInfo("TableStyleMedium9", showRowStripes=True)
    sheet.add_table(table)
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    sheet.add_chart(chart, "F2")
    sheet.add_image(Image(io.BytesIO(base64.b64decode(PIXEL))), "F20")
    sheet.merge_cells("A6:D6")
    sheet.row_breaks.append(Break(3))
    sheet.protection.sheet = True
    sheet.freeze_panes = "B2"
    sheet.print_title_rows = "1:1"
    sheet.column_dimensions["A"].width = 30
    book.create_sheet("Ẩn").sheet_state = "hidden"
    book.create_sheet("Rất ẩn").sheet_state = "veryHidden"
    book.defined_names.append(DefinedName("DonVi", attr_text="'Số liệu'!$A$2:$A$3"))
    book.save(path)


def read(path):
    book = openpyxl.load_workbook(path)
    print(json.dumps({"names": [name.name for name in book.defined_names.definedName], "sheets": {s.title: told(s) for s in book.worksheets}}))


def told(sheet):
    cells = {cell.coordinate: str(cell.value) for row in sheet for cell in row if cell.value is not None}
    counts = {
        "tables": len(sheet.tables),
        "rules": len(sheet.data_validations.dataValidation),
        "conditionalFormats": sum(len(one.rules) for one in sheet.conditional_formatting),
        "merges": len(sheet.merged_cells.ranges),
        "charts": len(sheet._charts),
        "images": len(sheet._images),
        "comments": sum(1 for row in sheet for cell in row if cell.comment),
    }
    return {"state": sheet.sheet_state, "cells": cells, "counts": counts}


if __name__ == "__main__":
    {"make": make, "read": read}[sys.argv[1]](sys.argv[2])
