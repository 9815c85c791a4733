// Styles that must override CodeMirror's own base theme; all others are in styles/editor.css.
import { EditorView } from '@codemirror/view';

export const theme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'transparent', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--read)', lineHeight: 'var(--read-leading)', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--selection)',
  },
  '.cm-tooltip': { border: 'none', backgroundColor: 'transparent' },
});
