import {
  isFiniteNumber,
  isFlag,
  isText,
  listOf,
  oneOf,
  optional,
  recordOf,
  type Shape,
} from "../shared";
import type {
  AgencyMention,
  Deadline,
  Indicator,
  Plan,
  Section,
  SourceSpan,
  Target,
  Task,
} from "./plan";
import type { Collective, Registry, Unit } from "./unit";

/** A plan whose registry of units is kept elsewhere. */
export type PlanDocument = Omit<Plan, "units">;

const isSpan = recordOf<SourceSpan>({
  startLine: isFiniteNumber,
  startColumn: isFiniteNumber,
  endLine: isFiniteNumber,
  endColumn: isFiniteNumber,
});
const isMention = recordOf<AgencyMention>({
  words: isText,
  unitIds: listOf(isText),
  collective: isFlag,
  source: isSpan,
});
const isDeadline = recordOf<Deadline>({
  kind: oneOf("date", "ongoing", "event", "roadmap", "none"),
  dueDate: optional(isText),
  expected: optional(isText),
  steps: optional(listOf(recordOf({ date: isText, words: isText }))),
  words: isText,
  source: optional(isSpan),
});
const isTarget = recordOf<Target>({
  operator: oneOf(">=", ">", "=", "<=", "<"),
  percent: isFiniteNumber,
  from: optional(isText),
  until: optional(isText),
  condition: optional(isText),
  source: isSpan,
});
const isIndicator = recordOf<Indicator>({
  code: isText,
  title: isText,
  reporters: oneOf("lead", "members"),
  targets: listOf(isTarget),
  source: isSpan,
});
const isTask = recordOf<Task>({
  code: isText,
  section: isText,
  title: isText,
  text: isText,
  lead: listOf(isMention),
  coordinating: listOf(isMention),
  deadline: isDeadline,
  indicators: listOf(isIndicator),
  source: isSpan,
});
const isSection = recordOf<Section>({ code: isText, title: isText, source: isSpan });
const isKind = oneOf("department", "district", "agency");
const isUnit = recordOf<Unit>({
  id: isText,
  name: isText,
  kind: isKind,
  aliases: listOf(isText),
  validFrom: optional(isText),
  validUntil: optional(isText),
  successors: optional(listOf(isText)),
});

/** Whether parsed JSON is a plan without its units. */
export const isPlanDocument: Shape<PlanDocument> = recordOf<PlanDocument>({
  id: isText,
  title: isText,
  startDate: isText,
  sections: listOf(isSection),
  tasks: listOf(isTask),
});

/** Whether parsed JSON is a registry of units. */
export const isRegistry: Shape<Registry> = recordOf<Registry>({
  units: listOf(isUnit),
  collectives: listOf(recordOf<Collective>({ names: listOf(isText), members: isKind })),
});
