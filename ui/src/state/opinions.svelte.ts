// Second opinions on the open article from files: a corrected version, and flags of another program.
import type { OpinionsView } from '../generated/OpinionsView';
import type { SourceView } from '../generated/SourceView';
import type { Host } from '../host/host';
import type { OpenArticle } from './article.svelte';
import type { Localisation } from './l10n.svelte';
import type { Navigation } from './navigation.svelte';
import type { Notices } from './notices.svelte';

/** Maximum number of sentences in the notice about what is not shown. */
const LISTED = 8;

export class Opinions {
  running = $state(false);

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
  ) {}

  get sources(): readonly SourceView[] {
    return this.article.review?.sources ?? [];
  }

  /** Lets the user choose a corrected version of the article. */
  async chooseCorrected(): Promise<void> {
    const path = await this.choose('dialog-corrected-title');
    if (path !== null) await this.add((article) => this.host.call('add_corrected', { article, path }));
  }

  /** Lets the user choose a file of flags. */
  async chooseFlags(): Promise<void> {
    const path = await this.choose('dialog-flags-title');
    if (path !== null) await this.add((article) => this.host.call('add_flags', { article, path }));
  }

  /** Compares the article with a pasted corrected version. */
  async compareText(text: string): Promise<void> {
    await this.add((article) => this.host.call('add_corrected_text', { article, text }));
  }

  /** Removes what a source found. */
  async remove({ source, name }: SourceView): Promise<void> {
    const removed = await this.run((article) => this.host.call('remove_opinions', { article, source }));
    if (!removed) return;
    this.notices.dismissCode('opinions-left');
    this.notices.announce('announce-source-removed', { source: name });
  }

  private async choose(title: string): Promise<string | null> {
    const paths = await this.notices.attempt(this.host.chooseFiles(this.l10n.t(title)));
    return paths?.[0] ?? null;
  }

  private async add(ask: (article: number) => Promise<OpinionsView>): Promise<void> {
    const added = await this.run(ask);
    if (!added) return;
    this.navigation.dialog = null;
    await this.navigation.showView('review');
    if (added.patch.focus !== null) this.article.selectId(added.patch.focus);
    this.report(added);
  }

  /** Runs a command on the article, with all that was typed on disk. Returns its answer; `null` if it failed. */
  private async run(ask: (article: number) => Promise<OpinionsView>): Promise<OpinionsView | null> {
    const article = await this.article.flushed();
    if (article === null || this.running) return null;
    this.running = true;
    const answers: OpinionsView[] = [];
    try {
      await this.article.change(article, async () => {
        const answer = await ask(article);
        answers.push(answer);
        return answer.patch;
      });
    } catch (thrown) {
      this.notices.fail(thrown);
    } finally {
      this.running = false;
    }
    return answers[0] ?? null;
  }

  /** Shows how much was found, and what could not be placed. */
  private report(added: OpinionsView): void {
    const args = { source: added.name, count: added.found };
    this.notices.success('opinions-added', 'opinions-added', { args });
    this.reportLeft(added);
  }

  /** Shows what could not be placed. */
  reportLeft({ name: source, left }: OpinionsView): void {
    const { t } = this.l10n;
    this.notices.dismissCode('opinions-left');
    if (left.length === 0) return;
    const more = left.length - LISTED;
    const lines = left.slice(0, LISTED);
    if (more > 0) lines.push(t('opinions-left-more', { count: more }));
    this.notices.show({
      tone: 'info',
      code: 'opinions-left',
      message: t('opinions-left', { source, count: left.length }),
      next: lines.join('\n'),
      stays: true,
    });
  }
}
