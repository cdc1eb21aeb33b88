import { dateOfSerial, dateSerial, type IsoDate } from "../shared";
import { WEEKDAY_HOLIDAYS, WORKING_SATURDAYS } from "./holidays";

const holidays = new Set(WEEKDAY_HOLIDAYS);
const workingSaturdays = new Set(WORKING_SATURDAYS);

/**
 * The last day for sending a report where its recipient names none: it leaves one working day after the cut-off (Nghị định
 * 09/2019/NĐ-CP, điều 11).
 * @example sendingDay("2023-04-28") // "2023-05-04"
 */
export function sendingDay(cutOff: IsoDate): IsoDate {
  let serial = dateSerial(cutOff) + 1;
  while (!isWorkingDay(serial)) serial += 1;
  return dayOf(serial);
}

function isWorkingDay(serial: number): boolean {
  const day = dayOf(serial);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return workingSaturdays.has(day);
  return !holidays.has(day);
}

function dayOf(serial: number): IsoDate {
  const day = dateOfSerial(serial);
  if (day === undefined) throw new Error(`No day: ${serial}`);
  return day;
}
