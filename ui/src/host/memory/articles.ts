// Small articles with harms of the usual kinds, written for the fake host; nothing here is a rule of the product.
import type { MarkView } from '../../generated/MarkView';
import type { SeverityName } from '../../state/severity';

export interface Bilingual {
  en: string;
  fr: string;
}

export interface FakeSuggestion {
  label: string;
  safe?: boolean;
  evidence?: Bilingual[];
  /** Words to find near the flagged ones, and what stands there afterwards; by default the flagged words. */
  edits?: [find: string, insert: string][];
}

/** Words that the fake host flags wherever they stand. */
export interface FakeFinding {
  quote: string;
  rule: string;
  category: string;
  severity: SeverityName;
  confidence: number;
  message: Bilingual;
  explanation: Bilingual[];
  suggestions: FakeSuggestion[];
}

export interface FakeSegment {
  kind: string;
  text: string;
  marks?: MarkView[];
}

export interface FakeArticle {
  path: string | null;
  segments: FakeSegment[];
  saved?: boolean;
}

function p(text: string, kind = 'paragraph', marks: MarkView[] = []): FakeSegment {
  return { kind, text, marks };
}

function mark(text: string, words: string, kind: string, target: string | null = null): MarkView {
  const from = text.indexOf(words);
  return { from, to: from + words.length, kind, target };
}

const OPENING =
  'Après deux ans de travaux, le port de Kervanec a mis en service mardi son premier ferry électrique, une event que la région attendait depuis longtemps. Le navire, construit à Lorient, relie désormais le centre-ville à l’île de Bréhal en onze minutes.';
const ECOLOGISTS =
  'Les écologistes se montrent plus prudent. Ils rappellent que les batteries viennent de loin et que leur recyclage reste en query. L’association Mer Vivante demande une dialogue ouverte avec les pêcheurs.';

export const FERRY: FakeArticle = {
  path: '/home/redaction/articles/ferry.fr.txt',
  segments: [
    p('Le port de Kervanec lance son premier ferry électrique', 'heading-1'),
    p(OPENING, 'paragraph', [mark(OPENING, 'onze minutes', 'bold')]),
    p(
      'La maire, Hélène Le Goff, a salué un projet imaginative and prescient et rappelé que l’Etat a financé 40 % de la facture. « Nous tenons notre promesse , a-t-elle dit, et nous la tenons à temps. »',
    ),
    p('Un trafic en forte hausse', 'heading-2'),
    p(
      'Selon la compagnie, quelque 3 200 passagers empruntent the line chaque jour, contre 1 900 l’an dernier. Le directeur, Marc Tanguy, estime que le trafic pourrait doubler d’ici à 2028 ; Le port prévoit déjà un deuxième quai.',
    ),
    p(
      'Pour M. Tangui, « le ferry n’est plus une curiosité, c’est un transport public ». Il faut dire que le détour par la route prenait near une heure aux heures de pointe.',
    ),
    p(
      '« J’ai attendu cela toute ma vie : je prends le bateau de huit heures, un point c’est tout. »\nYann, mareyeur',
      'quote',
    ),
    p(ECOLOGISTS, 'paragraph', [mark(ECOLOGISTS, 'Mer Vivante', 'link', 'https://example.org/mer-vivante')]),
    p('Des bornes, et des questions', 'heading-2'),
    p(
      'Reste l’énergie. Les bornes du port délivrent deux mégawatts, et l’Etat veut en installer quatre autres. pic.twitter.com/a1B2c3D4e5',
    ),
    p(
      'Le second navire est attendu au printemps. D’ici là, les habitants de Bréhal auront droit à un essai gratuit chaque week-end , et la billetterie worldwide ouvrira en ligne le 12 march.',
    ),
  ],
};

export const OTHERS: FakeArticle[] = [
  {
    path: '/home/redaction/articles/hopital.fr.md',
    segments: [
      p('L’hôpital de Quimerc’h retrouve ses urgences de nuit', 'heading-1'),
      p(
        'Fermées depuis dix-huit mois, les urgences rouvrent lundi. L’Etat a promis douze postes, et the line de garde sera complète en mai.',
      ),
      p('Le personnel reste en query : rien ne dit que les postes seront pourvus.'),
    ],
  },
  {
    path: null,
    segments: [
      p('Un chantier naval mise sur le lin', 'heading-1'),
      p('La coque est worldwide first. Elle pèse un tiers de moins qu’une coque de polyester.'),
    ],
  },
  {
    path: '/home/redaction/articles/festival.fr.txt',
    saved: true,
    segments: [
      p('Le festival de la Rade rouvre ses portes', 'heading-1'),
      p('Trois soirs, quarante concerts et une seule scène : la formule a convaincu le public.'),
    ],
  },
];

/** An article of about `words` words: the ferry's paragraphs again and again. */
export function longArticle(words: number): FakeArticle {
  const segments: FakeSegment[] = [];
  let count = 0;
  while (count < words) {
    for (const segment of FERRY.segments) {
      segments.push(segment);
      count += segment.text.split(/\s+/).length;
    }
  }
  return { path: '/home/redaction/articles/long.fr.txt', segments };
}

/** So many short articles, each with other harms, for a long queue. */
export function manyArticles(count: number): FakeArticle[] {
  return Array.from({ length: count }, (_, at) => {
    const from = 1 + (at % (FERRY.segments.length - 3));
    const saved = at % 17 === 0;
    const harmed = FERRY.segments.slice(from, from + 1 + (at % 3));
    return {
      path: `/home/redaction/articles/depeche-${at + 1}.fr.txt`,
      segments: [
        p(`Dépêche ${at + 1} de la Rade`, 'heading-1'),
        ...(saved ? [p('Le bateau est parti à l’heure.')] : harmed),
      ],
      saved,
    };
  });
}
