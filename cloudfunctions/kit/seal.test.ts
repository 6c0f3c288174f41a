import { namedPerson, openContact, openName, sealContact } from './personal';
import { rewrapped } from './personKey';
import { seal, unseal } from './seal';

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const place = { collection: 'people', id: 'wang' };

beforeEach(() => {
  process.env.LINLI_SEAL_KEYS = `old:${key(1)},new:${key(2)}`;
  process.env.LINLI_SEAL_KEY_ID = 'new';
});

test('what was sealed opens again, and reads like nothing', () => {
  const sealed = seal({ name: '王秀兰' }, place);
  expect(sealed).not.toContain('王');
  expect(sealed.startsWith('new.')).toBe(true);
  expect(unseal(sealed, place)).toEqual({ name: '王秀兰' });
});

test('the same words are never sealed the same way', () => {
  expect(seal({ name: '王秀兰' }, place)).not.toBe(seal({ name: '王秀兰' }, place));
});

test('after a change of keys old texts still open, as long as the old key is there', () => {
  process.env.LINLI_SEAL_KEY_ID = 'old';
  const sealed = seal({ name: '王秀兰' }, place);
  process.env.LINLI_SEAL_KEY_ID = 'new';
  expect(unseal(sealed, place)).toEqual({ name: '王秀兰' });
  process.env.LINLI_SEAL_KEYS = `new:${key(2)}`;
  expect(() => unseal(sealed, place)).toThrow('holds no key');
});

test('a text opens in the document it belongs to and nowhere else', () => {
  const sealed = seal({ name: '王秀兰' }, place);
  expect(() => unseal(sealed, { ...place, id: 'chen' })).toThrow();
  expect(() => unseal(sealed, { ...place, collection: 'orders' })).toThrow();
});

test('a changed text does not open', () => {
  const sealed = seal({ name: '王秀兰' }, place);
  const last = sealed.at(-2) === 'A' ? 'B' : 'A';
  expect(() => unseal(`${sealed.slice(0, -2)}${last}${sealed.slice(-1)}`, place)).toThrow();
});

test('a key of the wrong length is no key', () => {
  process.env.LINLI_SEAL_KEYS = 'new:c2hvcnQ=';
  expect(() => seal({}, place)).toThrow('holds no key of 32 bytes');
});

test('names and contacts keep their shape', () => {
  const name = { name: '王秀兰', phone: '13812342046' };
  const wang = { _id: 'wang', ...namedPerson({ _id: 'wang' }, name) };
  expect(openName(wang)).toEqual(name);
  const contact = { ...name, address: '6 栋 2 单元 302', note: '耳朵背' };
  const order = { _id: 'o1', contact: sealContact(contact, 'o1', wang) };
  expect(openContact(order, wang)).toEqual(contact);
  expect(wang).toMatchObject({ maskedName: '王**' });
});

test('what is sealed for a person opens with that person’s key alone: without it nothing is left to read', () => {
  const wang = { _id: 'wang', ...namedPerson({ _id: 'wang' }, { name: '王秀兰' }) };
  const again = { _id: 'wang', ...namedPerson({ _id: 'wang' }, { name: '王秀兰' }) };
  const contact = { name: '王秀兰', address: '6 栋', note: '' };
  const order = { _id: 'o1', contact: sealContact(contact, 'o1', wang) };
  expect(() => openContact(order, again)).toThrow();
  expect(namedPerson(wang, { name: '王秀英' }).key).toBe(wang.key);
});

test('a person’s key moves under a new master key, and what it seals stays as it is', () => {
  process.env.LINLI_SEAL_KEY_ID = 'old';
  const wang = { _id: 'wang', ...namedPerson({ _id: 'wang' }, { name: '王秀兰' }) };
  expect(rewrapped(wang)).toBeUndefined();
  process.env.LINLI_SEAL_KEY_ID = 'new';
  const moved = { ...wang, key: rewrapped(wang) ?? '' };
  process.env.LINLI_SEAL_KEYS = `new:${key(2)}`;
  expect(openName(moved).name).toBe('王秀兰');
  expect(() => openName(wang)).toThrow('holds no key');
});
