import { readFileSync, writeFileSync } from "node:fs";
import { isRegistry, readPlan } from "../../../src/plan";

const folder = "src/plan/builtin";
const registry: unknown = JSON.parse(readFileSync(`${folder}/units.json`, "utf8"));
if (!isRegistry(registry)) throw new Error(`${folder}/units.json is not a registry of units.`);

const text = readFileSync("tests/fixtures/plan/ke-hoach-de-an-06-quang-ngai-2023.txt", "utf8");
const reading = readPlan(text, { id: "da06-quang-ngai-2023", registry });
if (!reading.ok) throw new Error(JSON.stringify(reading.error));

const document = { ...reading.value.plan, units: undefined };
writeFileSync(`${folder}/plan.json`, JSON.stringify(document));
for (const doubt of reading.value.doubts) process.stdout.write(`${JSON.stringify(doubt)}\n`);
