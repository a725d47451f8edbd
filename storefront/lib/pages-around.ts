/** The page numbers worth a link: first, last and the neighbours; 0 stands for a gap. */
export function pagesAround(page: number, last: number): readonly number[] {
  const wanted = [1, page - 1, page, page + 1, last].filter((each) => each >= 1 && each <= last);
  const unique = [...new Set(wanted)].sort((a, b) => a - b);
  return unique.flatMap((each, index) => {
    const before = unique[index - 1];
    return before !== undefined && each - before > 1 ? [0, each] : [each];
  });
}
