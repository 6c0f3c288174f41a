type Value = string | number | boolean | undefined;

interface State {
  /** The name, when the words on it are not enough or there are none. It has to hold every visible word. */
  label?: string | undefined;
  checked?: boolean;
  selected?: boolean;
  disabled?: boolean | undefined;
  hidden?: boolean;
  /** The name of something made of several parts, for WeChat; a browser reads the parts themselves. */
  sum?: string | undefined;
  live?: 'polite' | 'assertive';
  expanded?: boolean;
  modal?: boolean;
  /** Of a heading. Read by browsers alone. */
  level?: 1 | 2;
}

const WEAPP = process.env.TARO_ENV === 'weapp';
const ROLE = WEAPP ? 'aria-role' : 'role';

/** ARIA as the platform reads it: WeChat knows `aria-role`, the browser `role`; booleans are written out. */
export function aria(role: string | undefined, { level, sum, ...state }: State = {}): Record<string, string> {
  const given: [string, Value][] = [
    [ROLE, role],
    ['aria-level', WEAPP || role !== 'heading' ? undefined : (level ?? 2)],
    ['aria-label', WEAPP ? sum : undefined],
    ...Object.entries(state).map(([k, v]): [string, Value] => [`aria-${k}`, v]),
  ];
  return Object.fromEntries(
    given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

/** Props of a thing one can press, by finger, by keyboard in the browser, and by a screen reader. */
export function pressable(onPress: (() => void) | undefined, state: State = {}, role = 'button') {
  if (!onPress || state.disabled) return aria(onPress ? role : undefined, state);
  return {
    ...aria(role, state),
    ...(WEAPP ? {} : { tabIndex: 0, onKeyDown: onEnter(onPress) }),
    hoverClass: 'pressed',
    onClick: onPress,
  };
}

interface KeyPress {
  key?: string;
  target?: unknown;
  currentTarget?: unknown;
  preventDefault?: () => void;
}

/** A key pressed on the thing itself; the space bar would else scroll the page. */
const onEnter =
  (onPress: () => void) =>
  (event: KeyPress): void => {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault?.();
    onPress();
  };

/** Joins the class names that hold. */
export function cx(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
