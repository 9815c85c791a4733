// The MQM score as a table: one row per category, one column per severity, before and now in each cell.
import type { Category } from '../generated/Category';
import type { QualityView } from '../generated/QualityView';
import type { ScoreView } from '../generated/ScoreView';
import type { Severity } from '../generated/Severity';
import { SEVERITIES } from './severity';

export interface QualityCell {
  before: number;
  now: number;
}

export interface QualityRow {
  category: Category;
  cells: Record<Severity, QualityCell>;
  sum: QualityCell;
}

function countOf(score: ScoreView, category: Category, severity: Severity): number {
  const found = score.errors.find((error) => error.category === category && error.severity === severity);
  return found?.count ?? 0;
}

/** Returns the categories that occur before or now, those with the most errors before first. */
export function qualityRows(view: QualityView): QualityRow[] {
  const categories = new Set([...view.before.errors, ...view.now.errors].map((error) => error.category));
  const rows = [...categories].map((category): QualityRow => {
    const cell = (severity: Severity): QualityCell => ({
      before: countOf(view.before, category, severity),
      now: countOf(view.now, category, severity),
    });
    const cells = Object.fromEntries(SEVERITIES.map((severity) => [severity, cell(severity)])) as Record<
      Severity,
      QualityCell
    >;
    return { category, cells, sum: sumOf(Object.values(cells)) };
  });
  return rows.sort(
    (a, b) => b.sum.before - a.sum.before || b.sum.now - a.sum.now || a.category.localeCompare(b.category),
  );
}

/** Adds up cells. */
export function sumOf(cells: QualityCell[]): QualityCell {
  return cells.reduce((sum, cell) => ({ before: sum.before + cell.before, now: sum.now + cell.now }), {
    before: 0,
    now: 0,
  });
}
