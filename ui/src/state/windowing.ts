/** Returns the rows of a long list to render: those in view and a screenful around them. */
export function windowOf(
  count: number,
  row: number,
  scrolled: number,
  height: number,
): { from: number; to: number } {
  const visible = Math.ceil(Math.max(height, row) / row);
  const first = Math.floor(scrolled / row);
  return {
    from: Math.max(0, Math.min(count, first - visible)),
    to: Math.max(0, Math.min(count, first + 2 * visible + 1)),
  };
}
