const named = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`aria-${name}`, '']));

/** Taro drops ARIA from the templates it writes; these components get it back, so that it is in the built WXML. */
export const ariaAttributes = {
  View: named('role', 'label', 'checked', 'selected', 'disabled', 'hidden'),
  Image: named('role', 'label', 'hidden'),
  Input: named('label'),
  Textarea: named('label'),
  Picker: named('label'),
};
