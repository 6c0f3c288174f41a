import type { Ms } from '@core/domain/calendar/time';

/** In the units of the drawing, which is stretched to whatever room there is. */
const WIDTH = 900;
const HEIGHT = 300;
const PINE = '#1F6652';
const PINE_T = '#E4EFEA';
const LINE = '#E4DDD0';

export interface ViewersAt {
  at: Ms;
  viewers: number;
}

/** How many watched at once over time, as a background; nothing before there are two minutes of it. */
export function viewersDrawn(points: readonly ViewersAt[], most: number): string | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || last.at <= first.at) return undefined;
  const x = (at: Ms): number => Math.round((WIDTH * (at - first.at)) / (last.at - first.at));
  const y = (viewers: number): number => Math.round(HEIGHT - (HEIGHT * viewers) / Math.max(1, most));
  const curve = points.map(({ at, viewers }) => `${x(at)},${y(viewers)}`).join(' ');
  const stroke = 'vector-effect="non-scaling-stroke"';
  const levels = [0, HEIGHT / 2, HEIGHT].map(
    (level) => `<path d="M0 ${level}H${WIDTH}" stroke="${LINE}" stroke-width="1" ${stroke}/>`,
  );
  const drawing = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -6 ${WIDTH} ${HEIGHT + 12}" preserveAspectRatio="none">`,
    ...levels,
    `<polygon points="0,${HEIGHT} ${curve} ${WIDTH},${HEIGHT}" fill="${PINE_T}"/>`,
    `<polyline points="${curve}" fill="none" stroke="${PINE}" stroke-width="3" ${stroke}/>`,
    '</svg>',
  ].join('');
  return `url("data:image/svg+xml,${encodeURIComponent(drawing)}")`;
}
