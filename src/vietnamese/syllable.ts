const ONSETS = "ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x|";

/** The rimes of Vietnamese without their tones; those that end in a stop bear the acute or the dot only. */
const OPEN_RIMES = `a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên ênh êu i ia iêm iên iêng iêu im in inh iu
  o oa oai oam oan oang oanh oao oay oăm oăn oăng oe oen oeo oi om on ong oong ô ôi ôm ôn ông ơ ơi ơm ơn u ua uân uâng uây uê uênh ui um un ung
  uôi uôm uôn uông uơ uy uya uyên uynh uyu ư ưa ưi ưm ưn ưng ươi ươm ươn ương ươu ưu y yêm yên yêng yêu ynh`;
const STOPPED_RIMES = `ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich iêc iêp iêt ip it oac oach oap oat oăc oăt oc oet ooc op ot
  ôc ôp ôt ơp ơt uât uc uêch uôc uôt up ut uych uyêt uyt ưc ươc ươp ươt ưt yêt`;

const alternatives = (words: string): string => words.trim().split(/\s+/).join("|");
const SYLLABLE = new RegExp(
  `^(?:${ONSETS})(?:(${alternatives(OPEN_RIMES)})|(${alternatives(STOPPED_RIMES)}))$`,
);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const TONE_ON_CONSONANT = /[^aeiouy\u0302\u0306\u031b][\u0300\u0301\u0303\u0309\u0323]/;

/**
 * Whether a word is spelt as a syllable of Vietnamese can be, with its accents and the tone that its ending allows.
 * @example isSyllable("nghiệp") && !isSyllable("crédit") // true
 */
export function isSyllable(word: string): boolean {
  const parts = word.normalize("NFC").toLowerCase().normalize("NFD");
  const tones = parts.match(TONE) ?? [];
  const found = SYLLABLE.exec(parts.replace(TONE, "").normalize("NFC"));
  if (!found || tones.length > 1 || TONE_ON_CONSONANT.test(parts)) return false;
  const isStopped = found[2] !== undefined;
  return !isStopped || tones[0] === "\u0301" || tones[0] === "\u0323";
}
