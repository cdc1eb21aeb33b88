import type { IndicatorCode, Plan, TaskCode } from "../../plan";
import { oncePer } from "../../shared";
import { plainKey } from "../../vietnamese";
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

/** How well a title fits each target, by the target's place in `targets`; those that have no word in common are left out. */
export type TitleScores = ReadonlyMap<number, number>;

/** The plan's titles and sentences, ready to be compared with titles from elsewhere. */
export interface PlanIndex {
  readonly targets: readonly PlanTarget[];
  /** Compares a title's plain key. */
  score(plain: string): TitleScores;
}

interface Variant {
  readonly target: number;
  readonly size: number;
}

/** How much words of the row that the target lacks count against it, and words of the target that the row lacks. */
const FOREIGN = 0.62;
const LEFT_OUT = 0.035;

/** The index of a plan, made when a table is first compared with it and kept for the next ones. */
export const planIndex = oncePer(indexOf);

/** Makes the index of a plan; a title's score against a target is 1 where they are the same, 0 where they share nothing. */
function indexOf(plan: Plan): PlanIndex {
  const entries = planEntries(plan);
  const texts = entries.map(({ variants }) =>
    variants.map((text) => featuresOf(titleWords(plainKey(text)))),
  );
  const weightOf = weigher(texts);
  const spelling = speller(texts);
  const variants: Variant[] = [];
  const postings = new Map<string, number[]>();
  texts.forEach((alternatives, target) => {
    for (const features of alternatives) {
      const id = variants.length;
      variants.push({ target, size: sizeOf(features, weightOf) });
      for (const feature of features) {
        const list = postings.get(feature);
        if (list) list.push(id);
        else postings.set(feature, [id]);
      }
    }
  });
  return {
    targets: entries.map(({ target }) => target),
    score(plain) {
      const features = featuresOf(titleWords(plain).map(spelling));
      return bestScores(features, { variants, postings, weightOf });
    },
  };
}

function planEntries(
  plan: Plan,
): readonly { readonly target: PlanTarget; readonly variants: readonly string[] }[] {
  const sections = plan.sections.map(({ code, title }) => ({
    target: { kind: "section" as const, code, family: code },
    variants: [title],
  }));
  const tasks = plan.tasks.flatMap(({ code, title, text, indicators }) => [
    {
      target: { kind: "task" as const, code, family: code },
      variants: [title, ...clausesOf(text)],
    },
    ...indicators.map((indicator) => ({
      target: { kind: "indicator" as const, code: indicator.code, family: code },
      variants:
        indicators.length > 1
          ? [indicator.title]
          : [indicator.title, `${indicator.title} ${title}`, `Tỷ lệ ${title}`],
    })),
  ]);
  return [...sections, ...tasks].map(({ target, variants }, order) => ({
    target: { ...target, order },
    variants,
  }));
}

/** A text whole, and its sentences one by one. */
function clausesOf(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.])\s+(?=\p{Lu})/u).filter((sentence) => sentence.length > 25);
  return sentences.length > 1 ? [text, ...sentences] : [text];
}

/** Words and pairs of neighbouring words, each once. */
function featuresOf(words: readonly string[]): ReadonlySet<string> {
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`);
  return new Set([...words, ...pairs]);
}

/** The weight of a word or pair: the rarer in the plan, the more it says; one that the plan lacks weighs like a rare one. */
function weigher(texts: readonly (readonly ReadonlySet<string>[])[]): (feature: string) => number {
  const counts = new Map<string, number>();
  for (const alternatives of texts) {
    for (const feature of new Set(alternatives.flatMap((features) => [...features]))) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  const total = texts.length;
  return (feature) => {
    const isPair = feature.includes(" ");
    const count = counts.get(feature);
    if (count === undefined) return foreignWeight(feature, isPair) * Math.log(total);
    return Math.log((total + 1) / count) * (isPair ? 1 : 0.6);
  };
}

/** A number or a document that the plan does not cite says nothing; a new order of known words says little. */
function foreignWeight(feature: string, isPair: boolean): number {
  if (/\d/.test(feature)) return 0;
  return isPair ? 0.3 : 0.55;
}

const sizeOf = (features: ReadonlySet<string>, weightOf: (feature: string) => number): number =>
  [...features].reduce((sum, feature) => sum + weightOf(feature), 0);

function bestScores(
  features: ReadonlySet<string>,
  index: {
    readonly variants: readonly Variant[];
    readonly postings: ReadonlyMap<string, readonly number[]>;
    readonly weightOf: (feature: string) => number;
  },
): TitleScores {
  const shared = new Map<number, number>();
  let own = 0;
  for (const feature of features) {
    const weight = index.weightOf(feature);
    own += weight;
    for (const id of index.postings.get(feature) ?? []) {
      shared.set(id, (shared.get(id) ?? 0) + weight);
    }
  }
  const best = new Map<number, number>();
  for (const [id, common] of shared) {
    const variant = index.variants[id];
    if (!variant) continue;
    const score = common / (common + FOREIGN * (own - common) + LEFT_OUT * (variant.size - common));
    if (score > (best.get(variant.target) ?? 0)) best.set(variant.target, score);
  }
  return best;
}

/** Mends a word that the plan does not know into the one that it knows at one letter's distance, where there is just one. */
function speller(texts: readonly (readonly ReadonlySet<string>[])[]): (word: string) => string {
  const vocabulary = new Set(
    texts.flatMap((alternatives) =>
      alternatives.flatMap((features) => [...features].filter((each) => !each.includes(" "))),
    ),
  );
  const neighbours = new Map<string, Set<string>>();
  for (const word of vocabulary) {
    for (const shorter of deletions(word)) {
      const known = neighbours.get(shorter) ?? new Set();
      known.add(word);
      neighbours.set(shorter, known);
    }
  }
  return (word) => {
    if (vocabulary.has(word) || word.length < 3 || /\d/.test(word)) return word;
    const near = new Set(
      deletions(word).flatMap((shorter) => [...(neighbours.get(shorter) ?? [])]),
    );
    const [only, ...others] = [...near].filter((each) => isOneApart(each, word));
    return only !== undefined && others.length === 0 ? only : word;
  };
}

/** The word and its forms with one letter left out. */
const deletions = (word: string): readonly string[] => [
  word,
  ...[...word].map((_, index) => word.slice(0, index) + word.slice(index + 1)),
];

/** One letter added, left out or changed, or two neighbours swapped. */
function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
