/** The mean over `looks` of whatever is asked of one, each counted by its `weight`, to a hundredth; 0 where nothing weighs. */
export function weightedMean<Look>(
  looks: readonly Look[],
  weight: (look: Look) => number,
): (of: (look: Look) => number) => number {
  const weights = looks.map(weight);
  const all = weights.reduce((sum, it) => sum + it, 0) || 1;
  return (of) => {
    const sum = looks.reduce((sum, look, n) => sum + (weights[n] ?? 0) * of(look), 0);
    return Math.round((sum / all) * 100) / 100;
  };
}
