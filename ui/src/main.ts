import { mount } from 'svelte';
import App from './App.svelte';
import { chooseHost } from './host/choose';
import { createApp } from './state/app';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/editor.css';
import './styles/print.css';

async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) return;
  const app = createApp(await chooseHost());
  mount(App, { target, props: { app } });
  await app.start();
}

void start();
