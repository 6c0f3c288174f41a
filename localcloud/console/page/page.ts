import type { State } from '../state';
import { moveClock, readState, startOver } from './cloud';
import { byId, dialog, element } from './element';
import { fitPhones } from './fit';
import { icon } from './icons';
import { showMessages } from './messages';
import { Phones } from './phones';
import { day, hour, when } from './times';
import { type Tour, tourOf } from './tour';

const LOOK_EVERY_MS = 1500;

let looks = 0;
let last: { state: State; at: number } | undefined;
const phones = new Phones(() => void look());
const buttons = [...document.querySelectorAll<HTMLButtonElement>('.clock button')];
const toNext = byId('toNext');

async function look(): Promise<void> {
  const question = ++looks;
  try {
    const state = await readState(phones.resident);
    // A slow answer to an older question would turn the clock back.
    if (question !== looks) return;
    last = { state, at: Date.now() };
    phones.setPeople(state.people);
    show(state);
    trouble('');
  } catch {
    trouble('本机的云没有应声，正在等它回来。点过的单都还在。');
  }
}

function show(state: State): void {
  showClock();
  showMessages(state);
  const tour = tourOf(state, phones.signedIn);
  showTour(tour);
  phones.setTurn(tour.turn);
  byId('startOver').hidden = !state.canStartOver;
}

function showClock(): void {
  if (!last) return;
  const now = last.state.now + (Date.now() - last.at);
  byId('day').textContent = day(now);
  byId('time').textContent = hour(now);
  phones.setTime(hour(now));
  const { nextAt } = last.state;
  if (!buttons.some((button) => button.ariaBusy === 'true')) {
    toNext.textContent = nextAt === undefined ? '眼下没有到时间的事' : `拨到下一件事 ${when(nextAt, now)}`;
    toNext.toggleAttribute('disabled', nextAt === undefined);
  }
}

function showTour({ steps, done, hint, change }: Tour): void {
  const shown = JSON.stringify([steps, done, hint, change]);
  const list = byId('steps');
  if (list.dataset.shown === shown) return;
  list.dataset.shown = shown;
  list.replaceChildren(...steps.map((step, index) => stepElement(step, index, done)));
  const number = element('b', '', done < steps.length ? `第 ${done + 1} 步` : '走完了');
  byId('hint').replaceChildren(number, hint, ...(change ? [changeButton(change)] : []));
}

function stepElement(step: string, index: number, done: number): HTMLElement {
  const no = element('span', 'no', index < done ? icon('check') : String(index + 1));
  const item = element(
    'li',
    index < done ? 'done' : index === done ? 'now' : '',
    no,
    element('span', 'word', step),
  );
  if (index === done) item.ariaCurrent = 'step';
  if (index < done) no.append(element('span', 'unseen', '已完成'));
  return item;
}

function changeButton({ phone, token, name }: NonNullable<Tour['change']>): HTMLElement {
  const button = element('button', 'tinted', `中间换成${name}`);
  button.addEventListener('click', () => {
    phones.signIn(phone, token);
    void look();
  });
  return button;
}

async function move(button: HTMLElement, minutes: number | 'next'): Promise<void> {
  button.ariaBusy = 'true';
  for (const one of buttons) one.disabled = true;
  if (minutes === 'next') button.textContent = '正在拨，路上到时间的事一件件办';
  try {
    await moveClock(minutes);
  } catch {
    trouble('时钟没拨动，再试一次。');
  }
  await look();
  button.ariaBusy = 'false';
  for (const one of buttons) one.disabled = false;
  showClock();
  for (const frame of document.querySelectorAll('iframe')) {
    frame.contentWindow?.dispatchEvent(new Event('visibilitychange'));
  }
}

async function beginAnew(): Promise<void> {
  if (dialog('sure').returnValue !== 'yes') return;
  clearInterval(looking);
  trouble('正在从头摆好，几秒钟。');
  await startOver();
  localStorage.clear();
  sessionStorage.clear();
  await comeBack();
  location.reload();
}

/** Waits until the cloud has gone and come back. */
async function comeBack(): Promise<void> {
  await new Promise((pause) => setTimeout(pause, 1000));
  const back = await readState('').then(
    ({ people }) => people.length > 0,
    () => false,
  );
  if (!back) await comeBack();
}

function trouble(words: string): void {
  byId('trouble').hidden = words === '';
  byId('trouble').textContent = words;
}

function wire(): void {
  byId('startOver').prepend(icon('startOver'));
  byId('howToDeploy').prepend(icon('book'));
  byId('clockIcon').replaceWith(icon('clock'));
  for (const button of buttons) {
    const minutes = button === toNext ? 'next' : Number(button.dataset.minutes);
    button.addEventListener('click', () => void move(button, minutes));
  }
  byId('howToDeploy').addEventListener('click', () => dialog('deploy').showModal());
  byId('startOver').addEventListener('click', () => dialog('sure').showModal());
  dialog('sure').addEventListener('close', () => void beginAnew());
}

wire();
fitPhones();
void look();
const looking = setInterval(() => void look(), LOOK_EVERY_MS);
setInterval(showClock, 500);
