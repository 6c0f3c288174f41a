import { element } from './element';
import { icon } from './icons';

const CAPSULE = `<svg width="20" height="8" viewBox="0 0 20 8"><circle cx="3" cy="4" r="1.8"/><circle cx="10" cy="4" r="3"/><circle cx="17" cy="4" r="1.8"/></svg>
<i></i><svg width="18" height="18" viewBox="0 0 18 18"><circle cx="9" cy="9" r="7.2" fill="none" stroke="#000" stroke-width="2"/><circle cx="9" cy="9" r="2.8"/></svg>`;

/** A phone's screen: status bar, the app in its frame, and WeChat's capsule over the app's own header. */
export function screen(time: HTMLElement, frame: HTMLIFrameElement): HTMLElement {
  const icons = element('span', 'icons', icon('signal'), icon('wifi'), icon('battery'));
  const status = element('div', 'status', time, icons);
  status.ariaHidden = 'true';
  const capsule = element('div', 'capsule');
  capsule.ariaHidden = 'true';
  capsule.innerHTML = CAPSULE;
  return element('div', 'screen', element('div', 'glass', status, frame, capsule));
}
