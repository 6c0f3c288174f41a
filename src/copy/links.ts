import type { Output } from '@core/contract';
import { FEWEST_HOUSEHOLDS, MOST_HOUSEHOLDS } from '@core/domain/link/link';
import { nearWords } from './states';

export type Link = Output<'link.get'>['link'];
type Door = Link['doors'][number];

/** A household by the family name and door once both have agreed; before, only by how near it is. */
export function doorWords(
  { centre, name, address, near, state }: Door,
  mine: Link['mine'],
): { title: string; line: string } {
  const who = name ?? `${nearWords[near]}的一户`;
  return { title: centre ? `中心户 ${who}` : who, line: address ?? whyNot(state, mine) };
}

/** Why the door is not written there. */
function whyNot(state: Door['state'], mine: Link['mine']): string {
  if (state === 'asked') return '还没回话';
  return mine === 'agreed' ? '社区核实您住在这一户，就看得到姓和门牌' : '您同意以后，互相看得到姓和门牌';
}

/** What a link is for, told to whose household becomes the centre. */
export const linkAim = `一个中心户联 ${FEWEST_HOUSEHOLDS} 到 ${MOST_HOUSEHOLDS} 户邻居，平时搭把手。每一户都要自己同意。`;
