import { mount } from 'svelte';
import App from './App.svelte';
import { chooseHost } from './host/choose';
import { Desk } from './state/desk.svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/editor.css';

async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) return;
  const desk = new Desk(await chooseHost());
  mount(App, { target, props: { desk } });
  await desk.start();
}

void start();
