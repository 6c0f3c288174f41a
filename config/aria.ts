const names = ['role', 'label', 'checked', 'selected', 'disabled', 'hidden', 'live', 'expanded', 'modal'];
const attributes = Object.fromEntries(names.map((name) => [`aria-${name}`, '']));

/** Taro drops ARIA from the templates it writes; these components get it back, so that it is in the built WXML. */
export const ariaAttributes = {
  View: attributes,
  Text: attributes,
  Button: attributes,
  Image: attributes,
  Input: attributes,
  Textarea: attributes,
  Picker: attributes,
};
