/** The largest of many numbers, or `least` where none is larger; unlike Math.max it takes any number of them. */
export const largest = (numbers: Iterable<number>, least: number): number => {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
};
