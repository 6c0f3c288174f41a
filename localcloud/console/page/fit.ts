import { byId } from './element';

const PHONE = { width: 390, height: 844 };
const SIDE = 280 + 26 + 2 * 28;
const GAPS = 2 * 20 + 3 * 2;
const SMALLEST_BY_HEIGHT = 0.7;

/** Scales the phones so that all three stand on the page whole, or one of them where it is narrow. */
export function fitPhones(): void {
  const fit = () => {
    const narrow = matchMedia('(max-width: 1099px)').matches;
    const above = byId('phones').getBoundingClientRect().top + scrollY + 49 + 24;
    const wide = narrow ? innerWidth - 44 : (innerWidth - SIDE - GAPS) / 3;
    // On a low screen the page scrolls rather than show phones too small to read.
    const high = narrow ? 1 : Math.max((innerHeight - above) / PHONE.height, SMALLEST_BY_HEIGHT);
    const scale = Math.min(1, wide / PHONE.width, high);
    document.documentElement.style.setProperty('--scale', scale.toFixed(4));
  };
  addEventListener('resize', fit);
  // The tour above may take another line, which leaves the phones less room.
  new ResizeObserver(fit).observe(byId('tour'));
  fit();
}
