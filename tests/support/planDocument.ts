import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of Quảng Ngãi's 2023 plan for Đề án 06, from which the built-in plan was read. */
export const planDocument = readFileSync(
  join(__dirname, "../fixtures/plan/ke-hoach-de-an-06-quang-ngai-2023.txt"),
  "utf8",
);
