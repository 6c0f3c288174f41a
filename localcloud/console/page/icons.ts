import check from '@phosphor-icons/core/assets/bold/check-bold.svg';
import wifi from '@phosphor-icons/core/assets/bold/wifi-high-bold.svg';
import signal from '@phosphor-icons/core/assets/fill/cell-signal-full-fill.svg';
import startOver from '@phosphor-icons/core/assets/regular/arrow-counter-clockwise.svg';
import battery from '@phosphor-icons/core/assets/regular/battery-high.svg';
import book from '@phosphor-icons/core/assets/regular/book-open.svg';
import caret from '@phosphor-icons/core/assets/regular/caret-down.svg';
import clock from '@phosphor-icons/core/assets/regular/clock.svg';

/** The drawings of the page; each stands beside a word, so none speaks for itself. */
const icons = { check, wifi, signal, startOver, battery, book, caret, clock };

const DELIVERED = '<path d="M2 7.4 5.6 11 12 3.6" stroke-width="2.2" stroke-linejoin="round"/>';
const HELD_BACK = '<path d="M4.5 2.5v9M9.5 2.5v9" stroke-width="2.4"/>';

/** One icon as an element. */
export function icon(name: keyof typeof icons): HTMLElement {
  const span = document.createElement('span');
  span.className = 'icon';
  span.ariaHidden = 'true';
  span.innerHTML = icons[name];
  return span;
}

/** The small mark before what became of a message: a tick, or two bars. */
export function mark(delivered: boolean): HTMLElement {
  const span = document.createElement('span');
  span.ariaHidden = 'true';
  const attributes = 'viewBox="0 0 14 14" fill="none" stroke="currentColor" stroke-linecap="round"';
  span.innerHTML = `<svg ${attributes}>${delivered ? DELIVERED : HELD_BACK}</svg>`;
  return span;
}
