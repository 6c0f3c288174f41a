import { cityL, type County } from '../../load/county';
import { importCounty } from '../../load/importLarge';
import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

/** A hundredth of the city, for CI. */
const small: County = { communities: 3, grids: 20, holders: 400, members: 180 };
const MOST_MINUTES = 6;
const MINUTE = 60_000;

const minutes = (ms: number): string => (ms / MINUTE).toFixed(1);

export default {
  id: 'import-large',
  promise:
    'A county brings its tables in within minutes; a fault is named by line and column; nothing stays half done',
  how: 'Trees, holders (XLSX) and members of profile L (a hundredth of it in the short form) made by rule, uploaded, looked through and applied by the built functions on a local cloud, once in peace and once with its gateway killed (−9) in the middle of the holders; the two results compared by what exports say and by counting documents; every documented kind of faulty table through the same door',
  bar: `all lines brought in, in about 5 minutes (≤ ${MOST_MINUTES}); killed and whole the same; ≥ 40 kinds of fault by line and column`,
  run: async ({ full, unheld }) => {
    const county = full ? cityL : small;
    const whole = await importCounty(county, false);
    const killed = await importCounty(county, true);
    const faults = unheld ? undefined : await runTests('tests/import/faulty.test.ts');
    const took = Object.values(whole.took).reduce((sum, ms) => sum + ms, 0);
    const same = whole.result === killed.result;
    const wrong = [...whole.wrong, ...killed.wrong];
    const figure = `${whole.rows} lines in ${minutes(took)} min; killed in the middle: ${same ? 'the same' : 'another'} result; faults ${faults ? told(faults) : 'held by tests/import'}`;
    return {
      figure,
      ok: same && (!faults || allPass(faults)) && wrong.length === 0 && took <= MOST_MINUTES * MINUTE,
      ...(wrong.length > 0 && { note: wrong.join('; ').slice(0, 300) }),
    };
  },
} satisfies EvidenceRow;
