import type { Face, PhonePerson } from '../state';
import { byId, element } from './element';
import { icon } from './icons';
import { screen } from './screen';
import type { Turn } from './tour';

const FACES: Record<Face, string> = { resident: '居民', member: '党员和志愿者', staff: '社区' };
const ORDER: readonly Face[] = ['resident', 'member', 'staff'];
/** Where each opens: what the tour needs of a helper is on his second tab. */
const FIRST_PAGE: Record<Face, string> = {
  resident: 'pages/home/index',
  member: 'pages/work/index',
  staff: 'pages/home/index',
};
const KEPT = 'console:phones';
interface Phone {
  root: HTMLElement;
  avatar: HTMLElement;
  label: HTMLElement;
  select: HTMLSelectElement;
  turn: HTMLElement;
  time: HTMLElement;
  frame: HTMLIFrameElement;
  tab: HTMLButtonElement;
  tabName: HTMLElement;
  tabTurn: HTMLElement;
}

/** The three phones and who is signed in on each. */
export class Phones {
  private readonly phones = ORDER.map((_, index) => this.make(index));
  private tokens = kept();
  private people: PhonePerson[] = [];

  constructor(private readonly onChange: () => void) {
    byId('phones').replaceChildren(...this.phones.map((phone) => phone.root));
    byId('pick').replaceChildren(...this.phones.map((phone) => phone.tab));
    this.followSwipes();
  }

  /** Who is on each phone. */
  get signedIn(): (PhonePerson | undefined)[] {
    return this.tokens.map((token) => this.people.find((person) => person.token === token));
  }

  /** The token on the resident's phone. */
  get resident(): string {
    return this.tokens[0] ?? '';
  }

  /** Knows the people of the town; phones without one of them get the first who fits. */
  setPeople(people: PhonePerson[]): void {
    if (JSON.stringify(people) === JSON.stringify(this.people)) return;
    this.people = people;
    for (const phone of this.phones) phone.select.replaceChildren(...choices(people));
    ORDER.forEach((face, index) => {
      const stays = people.some((person) => person.token === this.tokens[index]);
      const first = people.find((person) => person.face === face);
      this.signIn(index, (stays ? this.tokens[index] : first?.token) ?? '');
    });
  }

  /** Signs somebody in on a phone. */
  signIn(index: number, token: string): void {
    const phone = this.phones[index];
    const person = this.people.find((one) => one.token === token);
    if (!phone || !person) return;
    this.tokens[index] = token;
    localStorage.setItem(KEPT, JSON.stringify(this.tokens));
    phone.avatar.textContent = person.name.slice(0, 1);
    phone.label.replaceChildren(element('b', '', person.name), ' ', element('span', 'quiet', person.title));
    phone.select.value = token;
    phone.tabName.textContent = person.name;
    phone.frame.title = `${person.name}的手机`;
    const address = `app/?as=${encodeURIComponent(token)}#/${FIRST_PAGE[person.face]}`;
    if (phone.frame.getAttribute('src') !== address) phone.frame.src = address;
  }

  /** Lights the phone that has the next act. */
  setTurn(turn: Turn | undefined): void {
    this.phones.forEach((phone, index) => {
      phone.root.classList.toggle('on', index === turn);
      phone.turn.hidden = index !== turn;
      phone.tabTurn.hidden = index !== turn;
    });
  }

  setTime(time: string): void {
    for (const phone of this.phones) phone.time.textContent = time;
  }

  private make(index: number): Phone {
    const avatar = element('div', 'avatar');
    avatar.ariaHidden = 'true';
    const label = element('span', 'label');
    const select = element('select', '');
    select.ariaLabel = `第 ${index + 1} 台手机换成谁`;
    select.addEventListener('change', () => {
      this.signIn(index, select.value);
      this.onChange();
    });
    const turn = element('span', 'turn', '该他了');
    const time = element('span', '');
    const frame = element('iframe', '');
    const who = element('div', 'who', avatar, element('div', 'chooser', label, icon('caret'), select), turn);
    const root = element('section', 'phone', who, screen(time, frame));
    const tabName = element('span', '');
    const tabTurn = element('small', '', '该他了');
    const tab = element('button', '', tabName, tabTurn);
    tab.type = 'button';
    tab.addEventListener('click', () => root.scrollIntoView({ inline: 'center', block: 'nearest' }));
    return { root, avatar, label, select, turn, time, frame, tab, tabName, tabTurn };
  }

  /** On a narrow screen one phone is seen at a time; its tab is the pressed one. */
  private followSwipes(): void {
    const seen = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          const phone = this.phones.find(({ root }) => root === target);
          if (phone) phone.tab.ariaPressed = String(isIntersecting);
        }
      },
      { root: byId('phones'), threshold: 0.6 },
    );
    for (const { root } of this.phones) seen.observe(root);
  }
}

function choices(people: PhonePerson[]): HTMLElement[] {
  return ORDER.map((face) => {
    const group = element('optgroup', '');
    group.label = FACES[face];
    const those = people.filter((person) => person.face === face);
    group.append(...those.map((person) => new Option(`${person.name}，${person.title}`, person.token)));
    return group;
  });
}

function kept(): string[] {
  try {
    const tokens: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(tokens) ? tokens.map(String) : [];
  } catch {
    return [];
  }
}
