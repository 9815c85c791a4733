// Where the user is in the window: the view and the dialog.
import type { OpenArticle } from './article.svelte';
import type { Library } from './library.svelte';

export type ViewName = 'queue' | 'review' | 'changes' | 'result';
export type DialogName =
  | 'keys'
  | 'settings'
  | 'paste'
  | 'rule'
  | 'import'
  | 'bulk'
  | 'own-issue'
  | 'comment'
  | 'palette'
  | 'manual'
  | 'profile'
  | 'forms'
  | 'versions'
  | 'quality'
  | 'purge'
  | 'replace'
  | 'find-many'
  | 'details'
  | 'newer'
  | 'bad-rows'
  | 'export-folder'
  | 'ignore'
  | 'save-new'
  | 'corrected'
  | 'source'
  | 'sources';

export class Navigation {
  view = $state<ViewName>('review');
  dialog = $state<DialogName | null>(null);
  /** The initial text of the paste dialog. */
  pasted = $state('');
  focusSearch: (() => void) | null = null;

  /** The article that is shown: none in the queue, even if one is open. */
  shownArticle = $derived.by(() => (this.view === 'queue' ? null : this.article.review));

  constructor(
    private readonly library: Library,
    private readonly article: OpenArticle,
  ) {}

  async showView(view: ViewName): Promise<void> {
    if (this.view === view || (!this.article.review && view !== 'queue')) return;
    await this.article.flush();
    this.view = view;
    if (view === 'queue') {
      this.library.current = this.article.id ?? this.library.view.articles[0]?.id ?? null;
      await this.library.refresh();
    }
  }

  /** Opens the dialog for a new article, with this text. */
  paste(text: string): void {
    this.pasted = text;
    this.dialog = 'paste';
  }
}
