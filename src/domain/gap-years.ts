/** The years between the first and the last that are not among them. @param years ascending */
export function gapYears(years: readonly number[]): readonly number[] {
  const first = years[0] ?? 0;
  return Array.from({ length: (years.at(-1) ?? first) - first }, (_, index) => first + index).filter((year) => !years.includes(year));
}
