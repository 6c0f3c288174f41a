/** A curve of a picture. */
export interface Curve {
  name: string;
  points: readonly (readonly [x: number, y: number])[];
}

interface Picture {
  title: string;
  x: { label: string; ticks: readonly number[]; log?: boolean };
  y: { label: string; ticks: readonly number[]; log?: boolean };
  curves: readonly Curve[];
}

const WIDTH = 720;
const HEIGHT = 420;
const EDGE = { left: 70, right: 20, top: 40, bottom: 50 };
/** Colours with dashes beside them, so that curves differ in print as well. */
const STYLES = [
  '#1F6652',
  '#B3221C" stroke-dasharray="7 4',
  '#2E5A80" stroke-dasharray="2 3',
  '#7F4E00" stroke-dasharray="10 3 2 3',
  '#6B6458" stroke-dasharray="4 2',
];

/** Draws curves as an SVG: nothing but lines and words, no library. */
export function drawn({ title, x, y, curves }: Picture): string {
  const place = (axis: Picture['x'], from: number, to: number) => {
    const scale = (value: number) => (axis.log ? Math.log(Math.max(value, axis.ticks[0] ?? 1)) : value);
    const [low, high] = [scale(axis.ticks[0] ?? 0), scale(axis.ticks.at(-1) ?? 1)];
    return (value: number) => from + ((scale(value) - low) / (high - low)) * (to - from);
  };
  const px = place(x, EDGE.left, WIDTH - EDGE.right);
  const py = place(y, HEIGHT - EDGE.bottom, EDGE.top);
  const text = (at: readonly [number, number], words: string, more = '') =>
    `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" ${more}>${words}</text>`;
  const line = (a: readonly [number, number], b: readonly [number, number]) =>
    `<line x1="${a[0].toFixed(1)}" y1="${a[1].toFixed(1)}" x2="${b[0].toFixed(1)}" y2="${b[1].toFixed(1)}" stroke="#E4DDD0"/>`;
  const [left, right, top, bottom] = [EDGE.left, WIDTH - EDGE.right, EDGE.top, HEIGHT - EDGE.bottom];
  const grid = [
    ...x.ticks.flatMap((tick) => [
      line([px(tick), top], [px(tick), bottom]),
      text([px(tick), bottom + 18], String(tick), 'text-anchor="middle"'),
    ]),
    ...y.ticks.flatMap((tick) => [
      line([left, py(tick)], [right, py(tick)]),
      text([left - 8, py(tick) + 4], String(tick), 'text-anchor="end"'),
    ]),
  ];
  const lines = curves.map(({ points }, n) => {
    const way = points.map(([a, b]) => `${px(a).toFixed(1)},${py(b).toFixed(1)}`).join(' ');
    return `<polyline points="${way}" fill="none" stroke="${STYLES[n % STYLES.length] ?? ''}" stroke-width="2.5"/>`;
  });
  const legend = curves.map(({ name }, n) => {
    const at = top + 14 + n * 20;
    return `<line x1="${left + 14}" y1="${at}" x2="${left + 50}" y2="${at}" stroke="${STYLES[n % STYLES.length] ?? ''}" stroke-width="2.5"/>${text([left + 58, at + 4], name)}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" fill="#23201B">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#FFFFFF"/>`,
    text([left, 22], title, 'font-size="16" font-weight="600"'),
    ...grid,
    ...lines,
    ...legend,
    text([(left + right) / 2, HEIGHT - 10], x.label, 'text-anchor="middle"'),
    text(
      [16, (top + bottom) / 2],
      y.label,
      `text-anchor="middle" transform="rotate(-90 16 ${(top + bottom) / 2})"`,
    ),
    '</svg>',
    '',
  ].join('\n');
}
