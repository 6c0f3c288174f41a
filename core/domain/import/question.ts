import type { FormField } from '../menu/item';
import { limits } from '../menu/law';
import { Wrong } from './fault';

/** A question of a service, apart from the key that its answers are kept under. */
export type Question = Omit<FormField, 'key'>;

const kinds = { text: '文字', number: '数字', choice: '选择', yesNo: '是否' } as const;
const REQUIRED = '必填';

/** A question in one cell: `材料备好了吗|选择:备好了/还没有|必填`; what comes after the first part may be left out. */
export function question(text: string): Question | Wrong {
  const [label = '', ...parts] = text
    .normalize('NFKC')
    .split('|')
    .map((part) => part.trim());
  const asked: Question = { label, kind: 'text', required: false, max: limits.answer };
  for (const part of parts) {
    const [word = '', rest = ''] = part.split(':');
    const kind = (Object.keys(kinds) as Question['kind'][]).find((key) => kinds[key] === word);
    if (kind) Object.assign(asked, { kind, max: kind === 'number' ? limits.digits : limits.answer });
    if (kind === 'choice') asked.choices = rest.split('/').map((choice) => choice.trim());
    else if (part === REQUIRED) asked.required = true;
    else if (/^\d{1,3}$/.test(part)) asked.max = Number(part);
    else if (!kind) return new Wrong('badQuestion');
  }
  return label === '' ? new Wrong('badQuestion') : asked;
}

/** A question as `question` reads it. */
export function writtenQuestion({ label, kind, choices = [], required, max }: Question): string {
  const asked = kind === 'choice' ? `${kinds.choice}:${choices.join('/')}` : kinds[kind];
  return [label, asked, ...(required ? [REQUIRED] : []), String(max)].join('|');
}
