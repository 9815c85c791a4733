// Articles for the tests of the whole window, written for them, with errors that remain flagged when rules change.

export interface TestArticle {
  name: string;
  text: string;
  /** Whether it is saved after it was added to the library. */
  saved?: boolean;
}

const article = (name: string, ...paragraphs: string[]): TestArticle => ({
  name,
  text: paragraphs.join('\n\n'),
});

const FERRY_TEXT = [
  'Le port de Kervanec lance son premier ferry électrique',
  'Après deux ans de travaux, le port de Kervanec a mis en service mardi son premier ferry électrique, une event que la région attendait depuis longtemps. Le navire, construit à Lorient, relie désormais le centre-ville à l’île de Bréhal en onze minutes.',
  'La maire, Hélène Le Goff, a salué un projet imaginative and prescient et rappelé que l’État a financé 40 % de la facture. « Nous tenons notre promesse , a-t-elle dit, et nous la tenons à temps. »',
  'Un trafic en forte hausse',
  'Selon la compagnie, quelque 3 200 passagers empruntent la la ligne chaque jour, contre 1 900 l’an dernier. Le directeur, Marc Tanguy, estime que le trafic pourrait doubler d’ici à 2028.',
  'Les écologistes se montrent plus réservés. Ils rappellent que les batteries viennent de loin et que leur recyclage reste en query. L’association Mer Vivante demande un dialogue ouvert avec les pêcheurs.',
  'Reste l’énergie. Les bornes du port délivrent deux mégawatts, et et l’État veut en installer quatre autres. La suite reste en query. pic.twitter.com/a1B2c3D4e5',
  'Le second navire est attendu au printemps. D’ici là, les habitants de Bréhal auront droit à un essai gratuit chaque chaque week-end , et la billetterie ouvrira en ligne le 12 march.',
];

export const FERRY = article('ferry.fr.txt', ...FERRY_TEXT);

export const OTHERS = [
  article(
    'hopital.fr.md',
    '# L’hôpital de Quimerc’h retrouve ses urgences de nuit',
    'Fermées depuis dix-huit mois, les urgences rouvrent lundi. L’État a promis douze postes, et la garde de de nuit sera complète en mai.',
    'Le personnel reste en query : rien ne dit que les postes seront pourvus.',
  ),
  article(
    'chantier.fr.txt',
    'Un chantier naval mise sur le lin',
    'La coque est la première du du genre. Elle pèse un tiers de moins qu’une coque de polyester.',
  ),
  {
    ...article(
      'festival.fr.txt',
      'Le festival de la Rade rouvre ses portes',
      'Trois soirs, quarante concerts et une seule scène : la formule a convaincu le public.',
    ),
    saved: true,
  },
];

/** Returns many short articles with different errors, for a long queue. */
export function manyArticles(count: number): TestArticle[] {
  return Array.from({ length: count }, (_, at) => {
    const from = 1 + (at % (FERRY_TEXT.length - 3));
    const saved = at % 17 === 0;
    const body = saved ? ['Le bateau est parti à l’heure.'] : FERRY_TEXT.slice(from, from + 1 + (at % 3));
    return { ...article(`depeche-${at + 1}.fr.txt`, `Dépêche ${at + 1} de la Rade`, ...body), saved };
  });
}
