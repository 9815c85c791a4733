// The only file that uses Tauri (enforced by a lint rule and a test).
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { open, save } from '@tauri-apps/plugin-dialog';
import type { Events } from '../generated/Events';
import type { AnswerOf, CommandName, EventName, FileDrop, Host, RequestOf, Unlisten } from './host';

/** Turns Tauri's promise of an unlisten function into one that can be called at once. */
function later(subscription: Promise<Unlisten>): Unlisten {
  return () => void subscription.then((stop) => stop());
}

export function tauriHost(): Host {
  return {
    call<K extends CommandName>(name: K, request: RequestOf<K>): Promise<AnswerOf<K>> {
      return invoke<AnswerOf<K>>(name, { request });
    },
    onFileDrop(listener: (event: FileDrop) => void): Unlisten {
      // Physical pixels for each CSS pixel: the scale of the screen and the zoom of the window.
      let ratio = 1;
      return later(
        getCurrentWebview().onDragDropEvent(({ payload }) => {
          if (payload.type === 'leave') {
            listener({ kind: 'leave' });
            return;
          }
          if (payload.type === 'enter')
            void getCurrentWindow()
              .innerSize()
              .then(({ width }) => (ratio = width / window.innerWidth))
              .catch(() => undefined);
          const at = { x: payload.position.x / ratio, y: payload.position.y / ratio };
          if (payload.type === 'drop') listener({ kind: 'drop', paths: payload.paths, at });
          else listener({ kind: 'over', at });
        }),
      );
    },
    on<K extends EventName>(name: K, listener: (payload: Events[K]) => void): Unlisten {
      return later(listen<Events[K]>(name, (event) => listener(event.payload)));
    },
    chooseFiles(title) {
      return open({ title, multiple: true, directory: false });
    },
    chooseFolder(title) {
      return open({ title, multiple: false, directory: true });
    },
    chooseTarget(title, suggested) {
      return save(suggested === null ? { title } : { title, defaultPath: suggested });
    },
    onClose(mayClose) {
      return later(
        getCurrentWindow().onCloseRequested(async (event) => {
          // A window that cannot be closed would be worse than the error.
          if (!(await mayClose().catch(() => true))) event.preventDefault();
        }),
      );
    },
    setZoom(factor) {
      // The same applies to a window with its normal size.
      getCurrentWebview()
        .setZoom(factor)
        .catch(() => undefined);
    },
    print() {
      window.print();
    },
    setTitle(title) {
      // A missing title is no reason to show an error.
      getCurrentWindow()
        .setTitle(title)
        .catch(() => undefined);
    },
  };
}
