/**
 * Every Phosphor glyph the app draws, by file name: regular `bell`, `bell-fill`, `caret-left-bold`.
 * Add one here and the next build writes its class; a test fails when one is no longer used.
 */
export const glyphs = [
  'arrow-u-up-left',
  'arrows-left-right',
  'bell',
  'bell-fill',
  'bell-ringing',
  'broadcast',
  'buildings',
  'calendar-blank',
  'calendar-check',
  'camera',
  'caret-down',
  'caret-left-bold',
  'caret-right',
  'clipboard-text',
  'clipboard-text-fill',
  'clock',
  'corners-out',
  'hand-heart',
  'hand-heart-fill',
  'house',
  'house-fill',
  'info',
  'list-checks',
  'list-checks-fill',
  'lock-simple',
  'magnifying-glass',
  'map-pin',
  'microphone-fill',
  'phone',
  'phone-fill',
  'plug',
  'plus',
  'question',
  'speaker-high',
  'squares-four',
  'star',
  'star-fill',
  'text-aa',
  'user',
  'user-fill',
  'users-three',
  'warning-circle-fill',
  'wifi-slash',
  'x',
] as const;

export type Glyph = (typeof glyphs)[number];

/** Services are drawn in two colours, their inside lit. */
export const serviceGlyphs = [
  'basket',
  'broom',
  'camera',
  'chat-circle-dots',
  'clipboard-text',
  'first-aid-kit',
  'hand-heart',
  'scales',
  'stethoscope',
  'student',
  'wrench',
] as const;

export type ServiceGlyph = (typeof serviceGlyphs)[number];
