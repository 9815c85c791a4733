import { mount } from 'svelte';
import App from './App.svelte';
import { chooseHost } from './host/choose';
import { AppState } from './state/app.svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/editor.css';

async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) return;
  const app = new AppState(await chooseHost());
  mount(App, { target, props: { app } });
  await app.start();
}

void start();
