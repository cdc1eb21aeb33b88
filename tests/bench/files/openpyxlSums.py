"""Sums the figures of indicators over workbooks as openpyxl reads them, and says how long the processor took, in milliseconds."""

import json
import sys
import time

from openpyxl import load_workbook

asked = json.loads(sys.argv[1])
code, numerator, denominator = (asked["columns"][name] for name in ("code", "numerator", "denominator"))
began = time.process_time()
sums = {each: [0, 0] for each in asked["codes"]}
for file in asked["files"]:
    book = load_workbook(file["path"], read_only=True, data_only=True)
    for row in book[file["sheet"]].iter_rows(values_only=True):
        own = sums.get(row[code]) if len(row) > denominator else None
        if own is not None:
            own[0] += row[numerator] or 0
            own[1] += row[denominator] or 0
    book.close()
ms = (time.process_time() - began) * 1000
print(json.dumps({"sums": [sums[each] for each in asked["codes"]], "ms": ms}))
