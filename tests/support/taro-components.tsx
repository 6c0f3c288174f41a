/**
 * Taro's components as plain elements, for component tests in jsdom. They keep what a person or a test
 * can perceive: text, role, label, class, value, and Taro's events (`event.detail.value`).
 */
import {
  Fragment,
  forwardRef,
  type ChangeEvent,
  type ElementType,
  type FocusEvent,
  type ReactNode,
  type SyntheticEvent,
} from 'react';

interface TaroProps {
  children?: ReactNode;
  value?: string | number;
  disabled?: boolean;
  onClick?: (event: SyntheticEvent) => void;
  [name: string]: unknown;
}

const NATIVE =
  /^(id|className|style|src|href|placeholder|title|disabled|data-.*|aria-.*|role|tabIndex|onKeyDown|onClick)$/;
const RENAMED: Record<string, string> = { ariaRole: 'role', 'aria-role': 'role', ariaLabel: 'aria-label' };

/** Keeps what an element of the browser understands, under the browser's name. */
function native(props: TaroProps): Record<string, unknown> {
  const renamed = Object.entries(props).map(([name, value]) => [RENAMED[name] ?? name, value] as const);
  // taro-ui writes styles as text, which the mini-program takes and React DOM does not.
  return Object.fromEntries(
    renamed.filter(([name, value]) => NATIVE.test(name) && !(name === 'style' && typeof value === 'string')),
  );
}

function element(tag: ElementType, displayName: string) {
  const Tag = tag;
  const Rendered = forwardRef<unknown, TaroProps>(({ children, ...props }, ref) => (
    <Tag {...native(props)} ref={ref}>
      {children}
    </Tag>
  ));
  Rendered.displayName = displayName;
  return Rendered;
}

type Detail = (event: { detail: { value: unknown } }) => void;

function tell(handler: unknown, value: unknown): void {
  if (typeof handler === 'function') (handler as Detail)({ detail: { value } });
}

type Typed = HTMLInputElement | HTMLTextAreaElement;

function field(tag: 'input' | 'textarea', displayName: string) {
  const Tag = tag;
  const Field = (props: TaroProps) => (
    <Tag
      {...native(props)}
      maxLength={typeof props.maxlength === 'number' && props.maxlength > 0 ? props.maxlength : undefined}
      value={props.value ?? ''}
      onChange={(event: ChangeEvent<Typed>) => tell(props.onInput, event.target.value)}
      onBlur={(event: FocusEvent<Typed>) => tell(props.onBlur, event.target.value)}
    />
  );
  Field.displayName = displayName;
  return Field;
}

function box(type: 'checkbox' | 'radio', displayName: string) {
  const Box = (props: TaroProps) => (
    <input
      type={type}
      {...native(props)}
      checked={Boolean(props.checked)}
      onChange={(event) => tell(props.onChange, event.target.checked)}
    />
  );
  Box.displayName = displayName;
  return Box;
}

export const View = element('div', 'View');
export const ScrollView = element('div', 'ScrollView');
export const Swiper = element('div', 'Swiper');
export const SwiperItem = element('div', 'SwiperItem');
export const MovableArea = element('div', 'MovableArea');
export const MovableView = element('div', 'MovableView');
export const CoverView = element('div', 'CoverView');
export const RootPortal = element('div', 'RootPortal');
export const PageContainer = element('div', 'PageContainer');
export const RadioGroup = element('div', 'RadioGroup');
export const CheckboxGroup = element('div', 'CheckboxGroup');
export const RichText = element('div', 'RichText');
export const Text = element('span', 'Text');
export const Icon = element('span', 'Icon');
export const Button = element('button', 'Button');
export const Form = element('form', 'Form');
export const Label = element('label', 'Label');
export const Image = element('img', 'Image');
export const CoverImage = element('img', 'CoverImage');
export const Navigator = element('a', 'Navigator');
export const Video = element('video', 'Video');
export const Progress = element('progress', 'Progress');
export const Input = field('input', 'Input');
export const Textarea = field('textarea', 'Textarea');
export const Checkbox = box('checkbox', 'Checkbox');
export const Radio = box('radio', 'Radio');
export const Switch = box('checkbox', 'Switch');
export const Block = Fragment;

/** A native picker: a click in a test chooses nothing; fire `change` on it with the value instead. */
export const Picker = (props: TaroProps) => (
  <div {...native(props)} data-picker="" onChange={(event) => tell(props.onChange, event)}>
    {props.children}
  </div>
);
