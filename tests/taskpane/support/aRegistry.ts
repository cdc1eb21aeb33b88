import type { Plan } from "../../../src/plan";
import {
  agencies,
  anIndicator,
  aPlan,
  aTarget,
  aTask,
  aUnit,
  collective,
  dueOn,
} from "../../support/aPlan";

const DISTRICTS = ["ubnd-huyen-binh-son", "ubnd-huyen-ba-to", "ubnd-huyen-ly-son"] as const;

/** A plan with units by their real names: a department's own indicator, and one that three districts report. */
export const aRegistry = (): Plan =>
  aPlan({
    units: [
      aUnit("so-giao-thong-van-tai", { name: "Sở Giao thông vận tải", aliases: ["Sở GTVT"] }),
      aUnit("so-y-te", { name: "Sở Y tế" }),
      aUnit("so-ngoai-vu", { name: "Sở Ngoại vụ" }),
      aUnit(DISTRICTS[0], { name: "UBND huyện Bình Sơn", kind: "district" }),
      aUnit(DISTRICTS[1], { name: "UBND huyện Ba Tơ", kind: "district" }),
      aUnit(DISTRICTS[2], { name: "UBND huyện Lý Sơn", kind: "district" }),
    ],
    tasks: [
      aTask("III.2.d", {
        title: "Cấp đổi giấy phép lái xe",
        lead: [agencies("so-giao-thong-van-tai")],
        coordinating: [agencies("so-y-te")],
        deadline: dueOn("2023-12-31"),
        indicators: [anIndicator("III.2.d-1", { targets: [aTarget(30)] })],
      }),
      aTask("III.3.e", {
        title: "Dịch vụ công trực tuyến",
        lead: [agencies("so-y-te")],
        coordinating: [collective(...DISTRICTS)],
        indicators: [anIndicator("III.3.e-1", { reporters: "members", targets: [aTarget(66.5)] })],
      }),
    ],
  });
