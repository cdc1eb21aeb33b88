import type { IndicatorCode, Plan, TaskCode } from "../../plan";
import { keptLately, oncePer } from "../../shared";
import { plainKey } from "../../vietnamese";
import { speller } from "./speller";
import { titleWords } from "./titleWords";

/** Something of the plan that a row can report: a task, an indicator, or the title of a section. */
export interface PlanTarget {
  readonly kind: "task" | "indicator" | "section";
  readonly code: TaskCode | IndicatorCode | string;
  /** The task that it is or belongs to; a section's own code. */
  readonly family: string;
  /** Its place in the plan. */
  readonly order: number;
}

/** How well a title fits a target: 1 where the two are the same, 0 where they share nothing. */
export interface TitleScore {
  readonly target: PlanTarget;
  readonly score: number;
}

/** The plan's titles and sentences, ready to be compared with titles from elsewhere. */
export interface PlanIndex {
  readonly targets: readonly PlanTarget[];
  /** Compares a title's plain key with every target, and names those that it has more than hardly a word in common with. */
  score(plain: string): readonly TitleScore[];
}

/** One of the titles and sentences that a target is known by. */
interface Variant {
  readonly target: PlanTarget;
  readonly features: Features;
}

/** Words and pairs of neighbouring words, each once. */
type Features = ReadonlySet<string>;

/** A word or pair of the plan: what it weighs, and the places of the variants that have it. */
interface Term {
  readonly weight: number;
  readonly variants: readonly number[];
}

/** How much words of the row that the target lacks count against it, and words of the target that the row lacks. */
const FOREIGN = 0.62;
const LEFT_OUT = 0.035;

/** Below this score a title has hardly a word in common with a target. */
const LEAST = 0.2;

/** A table's titles are compared anew after each change of the table. */
const MOST_KEPT = 10_000;

/** The index of a plan, made when a table is first compared with it and kept for the next ones. */
export const planIndex = oncePer(indexOf);

function indexOf(plan: Plan): PlanIndex {
  const entries = planEntries(plan);
  const variants = entries.flatMap(({ target, texts }) =>
    texts.map((text) => ({ target, features: featuresOf(titleWords(plainKey(text))) })),
  );
  const terms = termsOf(variants, entries.length);
  const spelling = speller([...terms.keys()].filter((term) => !isPair(term)));
  const rare = Math.log(entries.length);
  const sized = variants.map(({ target, features }) => ({
    target,
    size: [...features].reduce((sum, feature) => sum + (terms.get(feature)?.weight ?? 0), 0),
  }));
  const targets = entries.map(({ target }) => target);
  const index = { targets, sized, terms, rare };
  return {
    targets,
    score: keptLately(
      (plain) => bestScores(featuresOf(titleWords(plain).map(spelling)), index),
      MOST_KEPT,
    ),
  };
}

function planEntries(
  plan: Plan,
): readonly { readonly target: PlanTarget; readonly texts: readonly string[] }[] {
  const sections = plan.sections.map(({ code, title }) => ({
    target: { kind: "section" as const, code, family: code },
    texts: [title],
  }));
  const tasks = plan.tasks.flatMap(({ code, title, text, indicators }) => [
    {
      target: { kind: "task" as const, code, family: code },
      texts: [title, ...clausesOf(text)],
    },
    ...indicators.map((indicator) => ({
      target: { kind: "indicator" as const, code: indicator.code, family: code },
      texts:
        indicators.length > 1
          ? [indicator.title]
          : [indicator.title, `${indicator.title} ${title}`, `Tỷ lệ ${title}`],
    })),
  ]);
  return [...sections, ...tasks].map(({ target, texts }, order) => ({
    target: { ...target, order },
    texts,
  }));
}

/** A text whole, and its sentences one by one. */
function clausesOf(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.])\s+(?=\p{Lu})/u).filter((sentence) => sentence.length > 25);
  return sentences.length > 1 ? [text, ...sentences] : [text];
}

function featuresOf(words: readonly string[]): Features {
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`);
  return new Set([...words, ...pairs]);
}

/** The plan's words and pairs: the rarer one is among its targets, the more it says. */
function termsOf(variants: readonly Variant[], targetCount: number): ReadonlyMap<string, Term> {
  const places = new Map<string, number[]>();
  variants.forEach(({ features }, place) => {
    for (const feature of features) {
      const known = places.get(feature);
      if (known) known.push(place);
      else places.set(feature, [place]);
    }
  });
  return new Map(
    [...places].map(([feature, own]) => {
      const count = new Set(own.map((place) => variants[place]?.target)).size;
      const weight = Math.log((targetCount + 1) / count) * (isPair(feature) ? 1 : 0.6);
      return [feature, { weight, variants: own }];
    }),
  );
}

const isPair = (feature: string): boolean => feature.includes(" ");

/** A number or a document that the plan does not cite says nothing; a new order of known words says little. */
function foreignWeight(feature: string): number {
  if (/\d/.test(feature)) return 0;
  return isPair(feature) ? 0.3 : 0.55;
}

interface ScoreIndex {
  readonly targets: readonly PlanTarget[];
  /** What each variant is of, and how much all its words weigh. */
  readonly sized: readonly { readonly target: PlanTarget; readonly size: number }[];
  readonly terms: ReadonlyMap<string, Term>;
  /** The weight of what one target alone has. */
  readonly rare: number;
}

/** The targets that a title fits at all, each by its best variant. */
function bestScores(features: Features, index: ScoreIndex): readonly TitleScore[] {
  const { own, shared, touched } = sharedWeights(features, index);
  const best = new Float64Array(index.targets.length);
  const found: PlanTarget[] = [];
  for (const place of touched) {
    const common = shared[place] ?? 0;
    const variant = index.sized[place];
    if (!variant) continue;
    const { target, size } = variant;
    const score = common / (common + FOREIGN * (own - common) + LEFT_OUT * (size - common));
    const before = best[target.order] ?? 0;
    if (score < LEAST || score <= before) continue;
    if (before === 0) found.push(target);
    best[target.order] = score;
  }
  return found.map((target) => ({ target, score: best[target.order] ?? 0 }));
}

/** What a title's words weigh, and what those weigh that it shares with each variant, the variants touched in order. */
function sharedWeights(features: Features, { sized, terms, rare }: ScoreIndex) {
  const shared = new Float64Array(sized.length);
  const touched: number[] = [];
  let own = 0;
  for (const feature of features) {
    const term = terms.get(feature);
    const weight = term?.weight ?? foreignWeight(feature) * rare;
    own += weight;
    for (const place of term?.variants ?? []) {
      const before = shared[place] ?? 0;
      if (before === 0) touched.push(place);
      shared[place] = before + weight;
    }
  }
  return { own, shared, touched };
}
