import type { MessageLine, MessageStatus, State } from '../state';
import { byId, element } from './element';
import { mark } from './icons';
import { hour } from './times';

const BECAME: Record<MessageStatus, string> = {
  seen: '送到，看过了',
  delivered: '送到',
  noCredit: '推送够不着',
  refused: '对方关了提醒',
  failed: '没发出去，稍后再试',
};

/** Shows the messages, newest first, with how many arrived. */
export function showMessages({ messages }: State): void {
  const arrived = messages.filter(isDelivered).length;
  const held = messages.length - arrived;
  byId('counts').textContent = messages.length === 0 ? '' : `${arrived} 条送到，${held} 条没发`;
  const list = byId('messages');
  const shown = JSON.stringify(messages);
  if (list.dataset.shown === shown) return;
  list.dataset.shown = shown;
  const nothing = element('p', 'nothing', '还没有。送出一单，社区的手机就会响。');
  list.replaceChildren(...(messages.length === 0 ? [nothing] : messages.map(asElement)));
}

const isDelivered = ({ status }: MessageLine) => status === 'delivered' || status === 'seen';

function asElement(line: MessageLine): HTMLElement {
  const held = line.status === 'noCredit';
  const became = element(
    'div',
    isDelivered(line) ? 'became ok' : 'became',
    mark(isDelivered(line)),
    BECAME[line.status],
  );
  return element(
    'div',
    'message',
    element('div', 'to', element('b', '', line.name), element('span', 'quiet', line.title), at(line)),
    element('div', 'what', held ? '没发微信，只进站内消息' : line.headline),
    element('div', 'quiet', held ? '他没留提醒次数' : line.detail),
    became,
  );
}

const at = (line: MessageLine) => element('span', 'quiet at', hour(line.at));
