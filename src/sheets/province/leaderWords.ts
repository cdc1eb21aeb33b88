import type { Decision, IndicatorOutlook, Outlook, RiskReason } from "../../consolidation";
import { dateWords } from "../../reporting";
import { percentOf, type Ratio } from "../../shared";
import { formatNumber } from "../../vietnamese";
import { percentWords } from "../unitSheet/cellWords";
import type { NameOf } from "./remarks";

/** Where an indicator is heading, in plain words. */
export const OUTLOOK_WORDS: Readonly<Record<Outlook, string>> = {
  met: "Đạt",
  atRisk: "Có nguy cơ",
  missed: "Chưa đạt",
  unknown: "Chưa đánh giá",
};

/** Why a target that is met is at risk. */
export const RISK_WORDS: Readonly<Record<RiskReason, string>> = {
  closeAndFalling: "đang giảm, chỉ còn cao hơn mục tiêu dưới 5 điểm phần trăm",
  missedWithMissing: "sẽ không đạt nếu các đơn vị chưa báo cáo giữ nguyên số kỳ trước",
};

/** A decision as leaders read it: what, and why now. */
export interface DecisionWords {
  readonly what: string;
  readonly why: string;
}

/** Something that needs a decision, in words. */
export function decisionWords(decision: Decision, nameOf: NameOf): DecisionWords {
  switch (decision.kind) {
    case "missedIndicator":
      return {
        what: `Chỉ tiêu ${decision.outlook.result.code} chưa đạt: ${decision.outlook.result.title}`,
        why: missedWords(decision.outlook, decision.weakest && nameOf(decision.weakest)),
      };
    case "overdueTasks": {
      const { codes, oldest, unitId } = decision;
      const since = oldest === "" ? "" : `; quá hạn lâu nhất từ ngày ${dateWords(oldest)}`;
      return {
        what: `${nameOf(unitId)} còn ${codes.length} nhiệm vụ quá hạn`,
        why: `${codes.join(", ")}${since}.`,
      };
    }
    case "silentUnits":
      return {
        what: `${decision.unitIds.length} đơn vị chưa gửi báo cáo`,
        why: silentWords(decision.unitIds.map(nameOf)),
      };
  }
}

/** Silent units that are called by name, before the rest is counted. */
const NAMED_UNITS = 5;

function silentWords(names: readonly string[]): string {
  const rest = names.length - NAMED_UNITS;
  const named = names.slice(0, NAMED_UNITS).join("; ");
  return rest > 0 ? `${named} và ${rest} đơn vị khác.` : `${named}.`;
}

function missedWords(
  { result, previous, periodsMissed }: IndicatorOutlook,
  weakest: string | undefined,
): string {
  const { rate, target } = result;
  return [
    rate && target ? `${shortPercent(rate)} so với mục tiêu ${percentWords(target)}` : "",
    previous ? `kỳ trước ${shortPercent(previous)}` : "",
    periodsMissed > 1 ? `${periodsMissed} kỳ liên tiếp chưa đạt` : "",
    weakest === undefined ? "" : `thiếu nhiều hồ sơ nhất: ${weakest}`,
  ]
    .filter((words) => words !== "")
    .join("; ")
    .concat(".");
}

/** A rate as a percentage with one decimal. */
export const shortPercent = (rate: Ratio): string => `${formatNumber(percentOf(rate, 1))}%`;
