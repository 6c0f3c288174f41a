import { fitted, type FieldKind, fieldKinds } from '@core/domain/notify/fields';
import fc from 'fast-check';
import { settings } from '../settings';
import { sendSubscribeMessage } from './subscribeMessage';

const send = (templateId: string, data: Record<string, string>) => {
  const fields = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, { value }]));
  return sendSubscribeMessage({ touser: 'o', template_id: templateId, page: 'p', data: fields }, 0).answer;
};

/** Anything somebody may have written: marks nobody sees, faces, rare characters, figures, nothing. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('灯', '𠮷', '1', '-', '.', ' ', '\n', 'a', '元', '😀', '—'),
    maxLength: 60,
  }),
);

test('whatever stands in it, a field is made to fit what WeChat allows', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fieldKinds), anything, (kind: FieldKind, text) => {
      const value = fitted(kind, text);
      expect([kind, value, send('T1', { [`${kind}1`]: value }).errcode]).toEqual([kind, value, 0]);
    }),
    { numRuns: 20_000 },
  );
});

test('a template without one of its fields is refused by name, as WeChat does', () => {
  const { errcode, errmsg } = send(settings.messageTemplates.asked, { thing1: '换灯管' });
  expect(errcode).toBe(47003);
  expect(errmsg).toContain('data.thing2');
});
