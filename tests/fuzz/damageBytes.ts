import type { Chance } from "./chance";

type Damage = (bytes: Uint8Array, chance: Chance) => Uint8Array;

/** A file as a bad disk, a cut-off download or a careless program leaves it: one to four hits anywhere in its bytes. */
export function damageBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let damaged = bytes;
  for (let hits = 1 + chance.below(4); hits > 0; hits--) {
    damaged = chance.pick(DAMAGES)(damaged, chance);
  }
  return damaged;
}

const WILD = [0, 1, 0x20, 0x3c, 0x7f, 0x80, 0xff] as const;

/** The last bytes of an archive hold its directory, where a single wrong number leads furthest astray. */
const placeIn = (bytes: Uint8Array, chance: Chance): number => {
  const tail = Math.min(bytes.length, 1200);
  return chance.below(2) === 0 ? chance.below(bytes.length) : bytes.length - 1 - chance.below(tail);
};

const overwrite = (count: number, value: (chance: Chance) => number): Damage => {
  return (bytes, chance) => {
    const copy = bytes.slice();
    const at = placeIn(bytes, chance);
    for (let step = 0; step < count; step++) copy[at + step] = value(chance);
    return copy;
  };
};

const remove: Damage = (bytes, chance) => {
  const at = placeIn(bytes, chance);
  return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + chance.below(40)));
};

const repeat: Damage = (bytes, chance) => {
  const at = placeIn(bytes, chance);
  const end = at + 1 + chance.below(200);
  return joined(bytes.subarray(0, end), bytes.subarray(at));
};

const cutOff: Damage = (bytes, chance) => bytes.slice(0, chance.below(bytes.length));

const flipBit: Damage = (bytes, chance) => {
  const copy = bytes.slice();
  const at = placeIn(bytes, chance);
  copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8));
  return copy;
};

const DAMAGES: readonly Damage[] = [
  flipBit,
  flipBit,
  overwrite(1, (chance) => chance.pick(WILD)),
  overwrite(2, (chance) => chance.pick(WILD)),
  overwrite(4, (chance) => chance.pick(WILD)),
  overwrite(16, (chance) => chance.below(256)),
  remove,
  repeat,
  cutOff,
];

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
