import { budgets, measureSizes } from '../../../config/budgets';
import { buildStale } from '../buildStale';
import type { EvidenceRow } from '../row';

export default {
  id: 'sizes',
  promise: 'The mini-program is small and the cloud answers a cold start quickly',
  how: 'Bytes of each package of the weapp build; median of 11 interleaved loads of the entry of the api bundle, alone and with its largest group of handlers, and of the unbundled SDK, each in a fresh process',
  bar: `main ≤ ${budgets.mainPackageKB} KB, each subpackage ≤ ${budgets.subpackageKB} KB, cold load ≤ ${budgets.coldLoad}`,
  run: async () => {
    await buildStale('weapp', 'functions');
    const measured = measureSizes().filter(({ bar, what }) => bar !== '' || what.startsWith('cold load'));
    return {
      figure: measured.map(({ what, figure }) => `${what.replace(/,.*/, '')} ${figure}`).join(', '),
      ok: measured.every(({ ok }) => ok),
    };
  },
} satisfies EvidenceRow;
