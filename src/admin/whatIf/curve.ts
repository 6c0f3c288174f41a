import { curveMarks } from '@core/domain/whatIf/figures';

/** In the units of the drawing, which is stretched to whatever room there is. */
const WIDTH = 900;
const HEIGHT = 400;
const PINE = '#1F6652';
const SLATE = '#2E5A80';
const LINE = '#E4DDD0';

const x = (n: number): number => Math.round((n * WIDTH) / (curveMarks.length - 1));
const y = (percent: number): number => Math.round(HEIGHT - (percent * HEIGHT) / 100);
const stroke = 'fill="none" vector-effect="non-scaling-stroke"';

const line = (points: string, style: string): string => `<polyline points="${points}" ${stroke} ${style}/>`;
const curve = (percents: readonly number[], style: string): string =>
  line(percents.map((percent, n) => `${x(n)},${y(percent)}`).join(' '), style);

/** Two curves as a background: what holds dashed, what was tried solid, so that they differ without colour too. */
export function curvesDrawn({ now, tried }: { now: readonly number[]; tried: readonly number[] }): string {
  const levels = [0, 50, 100].map((percent) =>
    line(`0,${y(percent)} ${WIDTH},${y(percent)}`, `stroke="${LINE}" stroke-width="1"`),
  );
  const drawing = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -6 ${WIDTH} ${HEIGHT + 12}" preserveAspectRatio="none">`,
    ...levels,
    curve(now, `stroke="${SLATE}" stroke-width="2.5" stroke-dasharray="7 5"`),
    curve(tried, `stroke="${PINE}" stroke-width="3"`),
    '</svg>',
  ].join('');
  return `url("data:image/svg+xml,${encodeURIComponent(drawing)}")`;
}
