// The texts of the window, with Project Fluent.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { UiTongue } from '../generated/UiTongue';
import en from '../locales/en.ftl?raw';
import fr from '../locales/fr.ftl?raw';

export const LANGUAGES: readonly UiTongue[] = ['en', 'fr'];

const SOURCES: Record<UiTongue, string> = { en, fr };

function bundleOf(tongue: UiTongue): FluentBundle {
  // Both languages are written left to right: isolation marks would only appear in copied text and tests.
  const bundle = new FluentBundle(tongue, { useIsolating: false });
  bundle.addResource(new FluentResource(SOURCES[tongue]));
  return bundle;
}

export type Arguments = Record<string, FluentVariable>;

export class Localisation {
  tongue = $state<UiTongue>('en');
  private readonly bundles = new Map<UiTongue, FluentBundle>();

  /** Returns the text for a key; a component that reads it follows changes of the language. */
  t = (key: string, args?: Arguments): string => {
    const { tongue } = this;
    let bundle = this.bundles.get(tongue);
    if (!bundle) this.bundles.set(tongue, (bundle = bundleOf(tongue)));
    const message = bundle.getMessage(key);
    // A missing text shows its key, so that the window keeps working. A test prevents this.
    if (!message?.value) return key;
    return bundle.formatPattern(message.value, args ?? null, []);
  };

  has(key: string): boolean {
    return bundleOf(this.tongue).hasMessage(key);
  }
}
