import type { RuleView } from '../../generated/RuleView';
import { FINDINGS } from './findings';

/** A page of the fake rule manual, made from what the fake host flags. */
export function ruleView(id: string, tongue: 'en' | 'fr'): RuleView {
  const of = FINDINGS.filter((finding) => finding.rule === id);
  const first = of[0];
  return {
    id,
    category: first?.category ?? 'accuracy/mistranslation',
    severity: first?.severity ?? 'minor',
    summary: first?.message[tongue] ?? id,
    why: first?.explanation.map((sentence) => sentence[tongue]).join(' ') ?? '',
    on: true,
    examples: [
      ...of.map((finding) => ({
        text: finding.quote,
        mended: finding.suggestions[0]?.label ?? null,
      })),
      { text: 'Une phrase sans faute.', mended: null },
    ],
  };
}
