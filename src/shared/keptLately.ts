/** A function of texts that keeps its last answers, and forgets them all once there are so many. */
export function keptLately<V>(find: (text: string) => V, most: number): (text: string) => V {
  const kept = new Map<string, V>();
  return (text) => {
    const answer = kept.get(text) ?? find(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, answer);
    return answer;
  };
}
