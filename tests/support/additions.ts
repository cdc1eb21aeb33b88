/** Numbers that follow from what a part holds. */
const COUNTS = /\s(?:count|activeTab|fullCalcOnLoad)="\d+"/g;

/**
 * The tags and texts that a part has more than before, in order; counts apart. Where anything of the old part is gone, changed or
 * out of its order, the answer is that piece alone, behind the words "lost: ".
 */
export function additions(before: string, after: string): readonly string[] {
  const added: string[] = [];
  const old = piecesOf(before);
  let next = 0;
  for (const piece of piecesOf(after)) {
    if (piece === old[next]) next++;
    else added.push(piece);
  }
  const lost = old[next];
  return lost === undefined ? added : [`lost: ${lost}`];
}

const piecesOf = (xml: string): readonly string[] =>
  xml.replace(COUNTS, "").match(/<[^>]*>|[^<]+/g) ?? [];
