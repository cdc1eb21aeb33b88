/** 2000-01-01 in a workbook whose dates count from 1904; Office.js has no other way to ask. */
const newMillennium1904 = 35_064;

/** Queues the question whether the workbook's dates count from 1904; the answer, once synced, is taken by the function returned. */
export function loadDateSystem({ functions }: Excel.Workbook): () => boolean {
  const newMillennium = functions.date(2000, 1, 1).load("value");
  return () => newMillennium.value === newMillennium1904;
}
