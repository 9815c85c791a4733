// The state of the window: each store with just what it needs, in an order without cycles.
import type { Host, Unlisten } from '../host/host';
import { Acceptance } from './acceptance.svelte';
import { OpenArticle } from './article.svelte';
import { Asking } from './asking.svelte';
import { Clipboard } from './clipboard';
import { Comparing } from './comparing.svelte';
import { Counting } from './counting.svelte';
import { Decisions } from './decisions.svelte';
import { Describing } from './describing.svelte';
import { Exporting } from './exporting.svelte';
import { Fields } from './fields.svelte';
import { Filing } from './filing.svelte';
import { FindingMany } from './finding-many.svelte';
import { Finding } from './finding.svelte';
import { Importing } from './importing.svelte';
import { Localisation } from './l10n.svelte';
import { Library } from './library.svelte';
import { Menu } from './menu.svelte';
import { Navigation } from './navigation.svelte';
import { Newer } from './newer.svelte';
import { Notices } from './notices.svelte';
import { Opening } from './opening.svelte';
import { Opinions } from './opinions.svelte';
import { OwnIssue } from './own-issue.svelte';
import { Places } from './places';
import { Preferences } from './preferences.svelte';
import { Printing } from './printing.svelte';
import { Profile } from './profile.svelte';
import { Providers } from './providers.svelte';
import { Queue } from './queue.svelte';
import { Reference } from './reference.svelte';
import { Rewriting } from './rewriting';
import { Remarks } from './remarks.svelte';
import { Saving } from './saving.svelte';
import { SourceText } from './source-text.svelte';
import { Tour } from './tour.svelte';
import { Watching } from './watching.svelte';

export type AppState = ReturnType<typeof createApp>;

export function createApp(host: Host) {
  const l10n = new Localisation();
  const queue = new Queue();
  const fields = new Fields();
  // What a store needs from a later one is a callback.
  const notices = new Notices(l10n, (fault, whileSaving) => saving.actionsFor(fault, whileSaving));
  const preferences = new Preferences(host, l10n, notices, () => article.checkAgain());
  const library = new Library(host, notices);
  const places = new Places(host, () => article.place);
  const article: OpenArticle = new OpenArticle(
    host,
    notices,
    queue,
    preferences,
    library,
    places,
    fields,
    () => saving.soon(),
  );
  const navigation = new Navigation(library, article);
  const reference = new Reference(host, notices, queue, article, navigation);
  const acceptance = new Acceptance(host, notices, queue, article);
  const rewriting = new Rewriting(host, l10n, notices, article);
  const saving: Saving = new Saving(host, l10n, notices, queue, preferences, library, article, navigation);
  const printing = new Printing(host, notices, queue, article);
  const opening = new Opening(host, notices, queue, library, places, article, navigation, acceptance);
  const decisions = new Decisions(host, l10n, notices, preferences, fields, article, navigation, opening);
  const comparing = new Comparing(host, l10n, notices, article, decisions);
  const opinions = new Opinions(host, l10n, notices, article, navigation);
  const providers = new Providers(host);
  const asking = new Asking(host, l10n, notices, library, article, navigation, opening, opinions, providers);
  const sourceText = new SourceText(host, l10n, notices, queue, preferences, article, navigation, () =>
    decisions.travel('undo'),
  );
  const finding = new Finding(host, l10n, notices, article, navigation);
  const findingMany = new FindingMany(host, l10n, notices, library, article, navigation, opening, finding);
  const own = new OwnIssue(host, notices, article, navigation);
  const remarks = new Remarks(host, l10n, notices, article, navigation);
  const profile = new Profile(
    host,
    l10n,
    notices,
    queue,
    article,
    navigation,
    reference,
    acceptance,
    decisions,
  );
  const filing = new Filing(host, l10n, notices, queue, preferences, library, article, navigation);
  const describing = new Describing(host, l10n, notices, library, article, navigation, filing);
  const exporting = new Exporting(host, l10n, notices, library, article, navigation);
  const newer = new Newer(host, notices, library, article, navigation, opening, filing);
  const watching = new Watching(
    host,
    l10n,
    notices,
    queue,
    library,
    navigation,
    (failed) => importing.refuse(failed),
    () => void newer.refresh(),
  );
  const importing: Importing = new Importing(
    host,
    l10n,
    notices,
    library,
    article,
    navigation,
    opening,
    watching,
    sourceText,
  );
  const counting = new Counting(host, notices, library);
  const clipboard = new Clipboard(notices, article);
  const menu = new Menu();
  const tour = new Tour(preferences, notices, article, navigation, opening);

  /** Whether closing was refused once, since typed text is not on disk. */
  let closing = false;

  /** Whether the window may close: not while typed text could not be written, unless it is closed a second time. */
  async function mayClose(): Promise<boolean> {
    const written = await article.flush();
    await places.keep();
    await queue.idle();
    const may = written || closing;
    closing = !written;
    return may;
  }

  /** Starts: loads settings and library, then opens the file the program was started with or the last article. */
  async function start(): Promise<Unlisten> {
    const file = (await notices.attempt(preferences.load()))?.file ?? null;
    const stops = [
      host.onFileDrop((event) => importing.drop(event)),
      host.on('open-file', (path) => void importing.bring([path])),
      host.on('counting', (view) => counting.update(view)),
      host.on('watched', (view) => watching.update(view)),
      host.on('asking', (view) => asking.update(view)),
      host.onClose(mayClose),
    ];
    const listed = library.refresh();
    const last = preferences.now.last_article;
    if (file !== null) await importing.bring([file]);
    else if (last !== null) await opening.openLast(last);
    await listed;
    await Promise.all([profile.load(), counting.load(), watching.load(), providers.load()]);
    return () => stops.forEach((stop) => stop());
  }

  return {
    ...{ host, l10n, queue, fields, notices, preferences, library, places, article, navigation, reference },
    ...{ acceptance, rewriting, saving, opening, decisions, comparing, own, remarks, profile, filing },
    ...{ watching, finding, findingMany, describing, exporting, newer, printing },
    ...{ opinions, providers, asking, sourceText, importing, counting, clipboard, menu, tour, start },
  };
}
