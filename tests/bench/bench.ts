/** A piece of work and the programs that can do it; the first one is ours. */
export interface Bench {
  readonly title: string;
  readonly contenders: readonly Contender[];
}

/** A program that does the work. */
export interface Contender {
  readonly name: string;
  /** Brings about what the next run works on; its time does not count. */
  before?(): unknown;
  /** Does the work once; the answer, the same for all contenders, shows that it was done. */
  run(): unknown;
  /** What it may take, where that is laid down. */
  readonly mostMs?: number;
  /** The processor's milliseconds that its last run took in a process of its own, where it has one. */
  childMs?(): number;
}

/** How fast a contender was. */
export interface Timing {
  readonly name: string;
  readonly medianMs: number;
  readonly mostMs?: number;
  /** How many times as long as ours it took. */
  readonly ratio: number;
}
