import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { goInstead } from '../../services/go';
import { minutesPage } from '../../services/routes';
import { Amending } from './Amending';
import { useNotebook } from './useNotebook';
import { Writing } from './Writing';

/** The minutes, for who writes them: on this phone first, so that neither a dead network nor a killed app costs a line. */
export default function MinutesEdit() {
  useEntry();
  const id = useParam('id');
  const notebook = useNotebook(id);
  const { kept, reading } = notebook;
  const minutes = reading.data?.minutes;
  const waits = kept.book.waiting.length > 0;
  // Opened without a network, the phone's own lines are all there is.
  if (!minutes && (kept.session !== undefined || waits))
    return <Writing id={id} notebook={notebook} minutes={undefined} />;
  // Under which item a line falls first is known with the session.
  const known = kept.session !== undefined || minutes?.mayWrite !== true;
  if (!minutes || !known)
    return (
      <Page title="写纪要">
        <Opening reading={reading}>{() => null}</Opening>
      </Page>
    );
  if (minutes.mayWrite || waits) return <Writing id={id} notebook={notebook} minutes={minutes} />;
  if (minutes.mayAmend) return <Amending minutes={minutes} />;
  return (
    <Page title="写纪要">
      <Empty
        title="这里由主持的人和写纪要的人来写"
        line="开了会才能写"
        act={{ label: '看纪要', onPress: () => goInstead(minutesPage(id)) }}
      />
    </Page>
  );
}
