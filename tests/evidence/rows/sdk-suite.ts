import { EXPECTED_FAILURES } from '../../sdk/expected';
import { BAR, judge } from '../../sdk/judge';
import { runSdkSuite } from '../../sdk/suite';
import type { EvidenceRow } from '../row';

export default {
  id: 'sdk-suite',
  promise: 'The local cloud answers the SDK as the real one does',
  how: "npm run test:sdk: the SDK's own database tests, with the SDK installed here, against the gateway",
  bar: `at least ${BAR} of those that run pass, the rest explained`,
  run: async () => {
    const { passed, ran, explained, unexplained, ok } = judge(await runSdkSuite(), EXPECTED_FAILURES);
    const note = [...explained, ...unexplained].map(({ name }) => name).join('; ');
    return { figure: `${passed} of ${ran} pass, ${explained.length} explained`, ok, ...(note && { note }) };
  },
} satisfies EvidenceRow;
