import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'series',
  promise:
    'What comes round every Monday or every month keeps to the holidays, and says so where they are not known yet',
  how: 'The dates of weekly and monthly series over 2025 and 2026, left out in holidays and moved to the next working day, with 调休 and with dates called off, moved and added, against tables typed by hand from the State Council’s notices; 2027 day by day',
  heldBy: 'tests/hearings/seriesDates',
  bar: 'every date equal; all of 2027 provisional, nothing before it',
  run: async () => {
    const dates = await runTests('tests/hearings/seriesDates');
    const compared = dates.figures.get('series-dates') ?? 0;
    return {
      figure: `${compared} dates compared; ${told(dates)}`,
      ok: allPass(dates) && compared > 400,
    };
  },
} satisfies EvidenceRow;
