// What the fake host flags, in its small articles.
import type { FakeFinding } from './articles';

const AGREES = { en: 'agrees', fr: 's’accorde' };
const COMMON = { en: 'common', fr: 'courant' };
const RARE = { en: 'rare here', fr: 'rare ici' };
const COLLOCATION = { en: 'usual after “reste en”', fr: 'usuel après « reste en »' };

const SPUN = {
  rule: 'accuracy.spun-word',
  category: 'accuracy/mistranslation',
  severity: 'critical',
} as const;

const UNTRANSLATED = {
  rule: 'accuracy.untranslated',
  category: 'accuracy/untranslated',
  severity: 'critical',
} as const;

const SPACE_BEFORE_COMMA = {
  rule: 'linguistic.space-before-comma',
  category: 'locale-conventions/typography',
  severity: 'minor',
  confidence: 98,
  message: { en: 'No space before a comma', fr: 'Pas d’espace avant une virgule' },
  explanation: [
    {
      en: 'French sets the comma against the word before it.',
      fr: 'En français, la virgule touche le mot qui précède.',
    },
  ],
} as const;

export const FINDINGS: FakeFinding[] = [
  {
    ...SPUN,
    quote: 'une event',
    confidence: 97,
    message: {
      en: '“event” is English where French needs a noun',
      fr: '« event » est anglais, là où il faut un nom français',
    },
    explanation: [
      {
        en: 'A rewriting tool replaced a word that both languages spell alike.',
        fr: 'Un outil de réécriture a remplacé un mot que les deux langues écrivent de la même façon.',
      },
      {
        en: 'The French dictionary does not know “event”; the English one does.',
        fr: 'Le dictionnaire français ne connaît pas « event » ; l’anglais, si.',
      },
    ],
    suggestions: [
      { label: 'un événement', evidence: [AGREES, COMMON] },
      { label: 'une occasion', evidence: [AGREES] },
      { label: 'une nouvelle', evidence: [AGREES, RARE] },
    ],
  },
  {
    ...SPUN,
    quote: 'imaginative and prescient',
    confidence: 99,
    message: {
      en: '“imaginative and prescient” is English where French needs an adjective',
      fr: '« imaginative and prescient » est anglais, là où il faut un adjectif français',
    },
    explanation: [
      {
        en: 'Rewriting tools put this phrase where “vision” or “visionary” stood.',
        fr: 'Les outils de réécriture mettent ces mots à la place de « vision » ou de « visionnaire ».',
      },
    ],
    suggestions: [
      { label: 'visionnaire', evidence: [AGREES, COMMON] },
      { label: 'ambitieux', evidence: [AGREES] },
    ],
  },
  {
    quote: 'l’Etat',
    rule: 'locale.accent-on-capital',
    category: 'linguistic-conventions/spelling',
    severity: 'minor',
    confidence: 99,
    message: { en: 'The capital lacks its accent', fr: 'Il manque l’accent sur la capitale' },
    explanation: [
      { en: '“État” is spelled with an accent.', fr: '« État » prend un accent, capitale ou non.' },
    ],
    suggestions: [{ label: 'l’État', safe: true, evidence: [COMMON] }],
  },
  {
    ...SPACE_BEFORE_COMMA,
    quote: 'promesse ,',
    explanation: [...SPACE_BEFORE_COMMA.explanation],
    suggestions: [{ label: 'promesse,', safe: true, edits: [[' ,', ',']] }],
  },
  {
    ...SPACE_BEFORE_COMMA,
    quote: 'week-end ,',
    explanation: [...SPACE_BEFORE_COMMA.explanation],
    suggestions: [{ label: 'week-end,', safe: true, edits: [[' ,', ',']] }],
  },
  {
    ...UNTRANSLATED,
    quote: 'the line',
    confidence: 96,
    message: { en: '“the line” was left in English', fr: '« the line » est resté en anglais' },
    explanation: [{ en: 'Both words are English only.', fr: 'Les deux mots n’existent qu’en anglais.' }],
    suggestions: [
      { label: 'la ligne', evidence: [AGREES, COMMON] },
      { label: 'le trajet', evidence: [AGREES] },
    ],
  },
  {
    quote: '; Le',
    rule: 'locale.capital-after-semicolon',
    category: 'locale-conventions/capitalisation',
    severity: 'minor',
    confidence: 95,
    message: { en: 'No capital after a semicolon', fr: 'Pas de capitale après un point-virgule' },
    explanation: [
      { en: 'The sentence goes on after a semicolon.', fr: 'La phrase continue après un point-virgule.' },
    ],
    suggestions: [{ label: 'le', safe: true, edits: [['Le', 'le']] }],
  },
  {
    quote: 'Tangui',
    rule: 'terminology.name-twin',
    category: 'terminology/inconsistent',
    severity: 'major',
    confidence: 88,
    message: { en: '“Tangui” is “Tanguy” elsewhere', fr: '« Tangui » s’écrit « Tanguy » ailleurs' },
    explanation: [
      {
        en: 'The name stands in two spellings in this article.',
        fr: 'Ce nom s’écrit de deux façons dans cet article.',
      },
    ],
    suggestions: [
      { label: 'Tanguy', evidence: [{ en: 'first in the article', fr: 'premier dans l’article' }] },
    ],
  },
  {
    ...UNTRANSLATED,
    quote: 'near',
    confidence: 94,
    message: { en: '“near” was left in English', fr: '« near » est resté en anglais' },
    explanation: [{ en: 'The word is English only.', fr: 'Ce mot n’existe qu’en anglais.' }],
    suggestions: [
      { label: 'près d’une', edits: [['near une', 'près d’une']], evidence: [AGREES, COMMON] },
      { label: 'presque', evidence: [COMMON] },
    ],
  },
  {
    quote: 'prudent',
    rule: 'linguistic.agreement',
    category: 'linguistic-conventions/grammar',
    severity: 'major',
    confidence: 91,
    message: {
      en: 'The adjective does not agree with “les écologistes”',
      fr: 'L’adjectif ne s’accorde pas avec « les écologistes »',
    },
    explanation: [{ en: 'The subject is plural.', fr: 'Le sujet est au pluriel.' }],
    suggestions: [
      { label: 'prudents', evidence: [AGREES] },
      { label: 'prudentes', evidence: [RARE] },
    ],
  },
  {
    ...SPUN,
    quote: 'query',
    confidence: 98,
    message: {
      en: '“query” is English where French needs a noun',
      fr: '« query » est anglais, là où il faut un nom français',
    },
    explanation: [
      {
        en: 'A rewriting tool replaced a word that both languages spell alike.',
        fr: 'Un outil de réécriture a remplacé un mot que les deux langues écrivent de la même façon.',
      },
    ],
    suggestions: [
      { label: 'question', evidence: [COLLOCATION, COMMON] },
      { label: 'suspens', evidence: [RARE] },
    ],
  },
  {
    quote: 'une dialogue',
    rule: 'linguistic.agreement',
    category: 'linguistic-conventions/grammar',
    severity: 'major',
    confidence: 90,
    message: { en: '“dialogue” is masculine', fr: '« dialogue » est masculin' },
    explanation: [
      {
        en: 'Either the gender is wrong, or another word stood here.',
        fr: 'Ou le genre est faux, ou un autre mot se trouvait là.',
      },
    ],
    suggestions: [
      {
        label: 'un dialogue ouvert',
        edits: [
          ['une', 'un'],
          ['ouverte', 'ouvert'],
        ],
        evidence: [AGREES],
      },
      { label: 'une discussion', edits: [['dialogue', 'discussion']], evidence: [AGREES, COMMON] },
    ],
  },
  {
    quote: ' pic.twitter.com/a1B2c3D4e5',
    rule: 'markup.web-debris',
    category: 'design-and-markup/markup',
    severity: 'major',
    confidence: 99,
    message: { en: 'An address left over from a web page', fr: 'Une adresse restée d’une page web' },
    explanation: [{ en: 'A picture stood here on the page.', fr: 'Une image se trouvait là dans la page.' }],
    suggestions: [{ label: '', safe: true }],
  },
  {
    ...SPUN,
    quote: 'worldwide',
    confidence: 97,
    message: {
      en: '“worldwide” is English where French needs an adjective',
      fr: '« worldwide » est anglais, là où il faut un adjectif français',
    },
    explanation: [{ en: 'The word is English only.', fr: 'Ce mot n’existe qu’en anglais.' }],
    suggestions: [
      { label: 'internationale', evidence: [AGREES, COMMON] },
      { label: 'mondiale', evidence: [AGREES] },
    ],
  },
  {
    ...UNTRANSLATED,
    quote: '12 march',
    confidence: 99,
    message: { en: 'The month was left in English', fr: 'Le mois est resté en anglais' },
    explanation: [{ en: '“march” is a month in English.', fr: '« march » est un mois en anglais.' }],
    suggestions: [{ label: '12 mars', safe: true, edits: [['march', 'mars']] }],
  },
];
