import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { ShowCard } from '../components/ShowCard';

/** One show. */
export default function StudioPage() {
  useEntry();
  const id = useParam('id');
  const reading = useRead('show.get', { id }, { when: id !== '' });
  return (
    <Page title="开播">
      <Opening reading={reading}>{({ show }) => <ShowCard show={show} />}</Opening>
    </Page>
  );
}
