import { View } from '@tarojs/components';
import { cx } from '../aria';
import { serviceGlyphs, type Glyph, type ServiceGlyph } from './glyphs';
import './Icon.scss';

interface IconProps {
  name: Glyph;
  className?: string;
}

/** A glyph as tall as the text around it and in its colour. Never alone on a control, save back and close. */
export function Icon({ name, className }: IconProps) {
  return <View className={cx('icon', `i-${name}`, className)} />;
}

const isServiceGlyph = (name: string): name is ServiceGlyph => serviceGlyphs.some((known) => known === name);

/** A service in two colours, lit inside. A menu may name one we do not draw: then a helping hand stands for it. */
export function ServiceIcon({ name, className }: { name: string; className?: string }) {
  const glyph: ServiceGlyph = isServiceGlyph(name) ? name : 'hand-heart';
  return <View className={cx('drawing', `d-${glyph}`, className)} />;
}

/** One of our own drawings (windows, timeline marks, the logo), as wide as its class says. */
export function Drawing({ name, className }: { name: string; className?: string }) {
  return <View className={cx('drawing', `d-${name}`, className)} />;
}

/** A state's shape, in the colour of the text around it. */
export function Shape({ name, className }: { name: string; className?: string }) {
  return <View className={cx('icon', `i-${name}`, className)} />;
}
