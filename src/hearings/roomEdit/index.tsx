import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { useLeading } from '../components/useLeading';
import { blankRoom, draftOf } from './draft';
import { Editor } from './Editor';

/** A room being written down. What is typed stays on this phone until it is kept. */
export default function RoomEdit() {
  useEntry();
  const id = useParam('id');
  return id === '' ? <Fresh /> : <Again id={id} />;
}

function Fresh() {
  const [place] = [...useLeading()].reverse();
  const unit = useSession()?.roles.some(({ role }) => role === 'orgUnitContact') === true;
  if (!place && !unit)
    return (
      <Page title="添一处地方">
        <Empty title="这里由社区和单位来添" />
      </Page>
    );
  return <Editor name="new" blank={blankRoom(place?.path ?? '')} />;
}

function Again({ id }: { id: string }) {
  const reading = useRead('room.get', { id });
  const { data } = reading;
  if (!data)
    return (
      <Page title="改介绍">
        <Opening reading={reading}>{() => null}</Opening>
      </Page>
    );
  const { room } = data;
  const name = `${id}:${room.version}`;
  return <Editor key={name} name={name} blank={draftOf(room)} room={room} />;
}
