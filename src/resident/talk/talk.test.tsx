import { at } from '@core/testing/moments';
import { act as settled, fireEvent, render, screen } from '@testing-library/react';
import { resetTaro } from '../../../tests/support/taro';
import type { Talk } from '../../components/talk/words';
import { setClock } from '../../services/clock';
import * as cloud from '../../services/cloud';
import TalkPage from './index';

jest.mock('../../services/cloud');
let id = 't0';
jest.mock('../../hooks/useParam', () => ({ useParam: () => id }));
const read = jest.mocked(cloud.read);
const act = jest.mocked(cloud.act);

const moment = at('2026-11-23 17:20');
const aTalk = (over: Partial<Talk> = {}): Talk => ({
  list: [
    {
      seq: 1,
      at: moment,
      side: 'helper',
      mine: false,
      by: { name: '陈志远', role: 'member' },
      preset: 'tools',
    },
    { seq: 2, at: moment, side: 'household', mine: true, words: '不用带' },
  ],
  ...{ side: 'household', open: true, last: 2, unread: 1, earlier: false },
  ...over,
});

let number = 0;
async function open(talk: Talk): Promise<void> {
  id = `t${++number}`;
  read.mockResolvedValue({ ok: true, output: talk });
  act.mockResolvedValue({ ok: true, output: {} } as never);
  await settled(async () => void render(<TalkPage />));
}
const tap = (name: string | RegExp): Promise<void> =>
  settled(async () => void fireEvent.click(screen.getByRole('button', { name })));
const sent = () => act.mock.calls.filter(([action]) => action === 'talk.send').map(([, input]) => input);

beforeEach(() => {
  resetTaro();
  setClock(moment);
});

test('each line says who said it and when, and what is shown has been seen', async () => {
  await open(aTalk());
  expect(screen.getByText('要带工具吗')).toBeTruthy();
  expect(screen.getByText(/陈志远 17:20/)).toBeTruthy();
  expect(screen.getByText('不用带')).toBeTruthy();
  expect(act).toHaveBeenCalledWith('talk.seen', { id, upTo: 2 });
});

test('a sentence of one’s own side is said by one tap', async () => {
  await open(aTalk());
  expect(screen.queryByText('到楼下了')).toBeNull();
  await tap('辛苦了，谢谢您');
  expect(sent()).toEqual([{ id, said: { kind: 'preset', preset: 'thanks' } }]);
});

test('what did not go out is kept, and sent again as it was', async () => {
  await open(aTalk());
  act.mockResolvedValue({ ok: false, refusal: { code: 'OFFLINE' } });
  await tap('什么都不用带');
  expect(screen.getByText('还有 1 句没送出去')).toBeTruthy();
  act.mockResolvedValue({ ok: true, output: { seq: 3 } } as never);
  await tap('再送一次，不会重复');
  expect(screen.queryByText(/没送出去/)).toBeNull();
  const said = { kind: 'preset', preset: 'bringNothing' };
  expect(sent()).toEqual([
    { id, said },
    { id, said },
  ]);
});

test('a recording says whether it can be heard yet', async () => {
  const voice = { seconds: 7, state: 'checking' as const };
  const line = { seq: 1, at: moment, side: 'helper' as const, mine: false, voice };
  await open(aTalk({ list: [line, { ...line, seq: 2, voice: { ...voice, state: 'hidden' } }] }));
  expect(screen.getByText('正在检查，一会儿就能听')).toBeTruthy();
  expect(screen.getByText('没通过平台检查，听不了')).toBeTruthy();
});

test('when it is over nothing can be said, and it says for how long it can be read', async () => {
  await open(aTalk({ open: false }));
  expect(screen.getByText(/还能看七天/)).toBeTruthy();
  expect(screen.queryByText('发出去')).toBeNull();
});
