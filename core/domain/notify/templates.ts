import { fitted, type FieldKind } from './fields';

/** What a message is for; one template of WeChat stands behind each. */
export const purposes = ['asked', 'progress', 'desk', 'community'] as const;
export type Purpose = (typeof purposes)[number];

/** What stands in a field of a template. */
export type Content = 'title' | 'happened';

/** A field of a template as it is applied for at WeChat: its name there is the kind and a number. */
export interface Field {
  kind: FieldKind;
  number: number;
  content: Content;
}

const plain: readonly Field[] = [
  { kind: 'thing', number: 1, content: 'title' },
  { kind: 'thing', number: 2, content: 'happened' },
];

/** THE declaration of the templates: what is applied for, filled in and checked. */
export const templateFields: Readonly<Record<Purpose, readonly Field[]>> = {
  asked: plain,
  progress: plain,
  desk: plain,
  community: plain,
};

export const nameOf = ({ kind, number }: Field): string => `${kind}${number}`;

/** A template filled in. Whatever the contents are, they are made to fit what WeChat allows; nothing is refused. */
export function filled(purpose: Purpose, contents: Record<Content, string>): Record<string, string> {
  return Object.fromEntries(
    templateFields[purpose].map((field) => [nameOf(field), fitted(field.kind, contents[field.content])]),
  );
}
