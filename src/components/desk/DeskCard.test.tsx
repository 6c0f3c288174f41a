import { at } from '@core/testing/moments';
import { aCard, aContact, aView } from '@core/testing/views';
import { act as settled, fireEvent, render, screen } from '@testing-library/react';
import { setClock } from '../../services/clock';
import * as cloud from '../../services/cloud';
import * as phone from '../../services/phone';
import { Toast } from '../feedback/Toast';
import { DeskCard } from './DeskCard';

jest.mock('../../services/cloud');
jest.mock('../../services/phone');
const read = jest.mocked(cloud.read);
const ring = jest.mocked(phone.ring);

const urgent = aCard({ urgency: 'urgent', title: '家里突然漏水', acts: ['assign', 'explain'] });
const { phone: number, ...withoutPhone } = aContact;
const answers = (contact: typeof withoutPhone & { phone?: string }): void =>
  void read.mockResolvedValue({ ok: true, output: { order: aView({ ...urgent, contact }) } } as never);
const tap = async (name: string): Promise<void> =>
  settled(async () => void fireEvent.click(screen.getByRole('button', { name })));

beforeEach(() => {
  setClock(at('2026-11-23 17:30'));
  jest.clearAllMocks();
});

test('one tap on an urgent card rings who waits; the number is asked for only then', async () => {
  answers(aContact);
  render(<DeskCard card={urgent} acts />);
  expect(read).not.toHaveBeenCalled();
  expect(screen.queryByText(/1380000/)).toBeNull();
  await tap('打电话：家里突然漏水');
  expect(read).toHaveBeenCalledWith('order.get', { id: urgent.id });
  expect(ring).toHaveBeenCalledWith(number);
});

test('who left no number is to be gone to; without a network one is told that nobody was rung', async () => {
  answers(withoutPhone);
  render(<DeskCard card={urgent} acts />);
  render(<Toast />);
  await tap('打电话：家里突然漏水');
  expect(screen.getByText('没有留电话，要上门去说')).toBeTruthy();
  read.mockResolvedValue({ ok: false, refusal: { code: 'OFFLINE' } });
  await tap('打电话：家里突然漏水');
  expect(screen.getByText('没查到电话，再点一次')).toBeTruthy();
  expect(ring).not.toHaveBeenCalled();
});

test('an order that can wait has no telephone on its card, and neither has a card that is only looked at', () => {
  render(<DeskCard card={aCard({ acts: ['assign'] })} acts />);
  render(<DeskCard card={urgent} acts={false} />);
  expect(screen.queryByRole('button', { name: /^打电话/ })).toBeNull();
});
