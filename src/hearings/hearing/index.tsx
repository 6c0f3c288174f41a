import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { Agenda } from './Agenda';
import { Face } from './Face';
import { Links } from './Links';
import { Trail } from './Trail';
import '../hearings.scss';

/** One session: when and where, what is talked about, my seat, and the ways on from it. */
export default function HearingPage() {
  useEntry();
  const id = useParam('id');
  const reading = useRead('hearing.get', { id }, { every: 30_000 });
  return (
    <Page title="协商议事">
      <Opening reading={reading} cards={3}>
        {({ hearing }) => (
          <>
            <Face hearing={hearing} />
            <Agenda hearing={hearing} />
            <Links hearing={hearing} />
            <Trail hearing={hearing} />
          </>
        )}
      </Opening>
    </Page>
  );
}
