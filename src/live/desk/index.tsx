import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { goInstead } from '../../services/go';
import { showDeskPage, showPage } from '../../services/routes';
import { isOver } from '../words/crew';
import type { Show } from '../words/show';
import type { Acting } from './acting';
import { After } from './After';
import { Before } from './Before';
import { Planned } from './Planned';
import { Screen } from './Screen';
import './desk.scss';

const LOOK_MS = 5_000;

/** 直播, for who plans and runs them: all that there are, or what one of them needs now. */
export default function ShowDeskPage() {
  useEntry();
  const id = useParam('id');
  return id === '' ? <Planned /> : <OneShow id={id} />;
}

function OneShow({ id }: { id: string }) {
  const reading = useRead('show.get', { id }, { every: LOOK_MS });
  const show = reading.data?.show;
  if (!show)
    return (
      <Page title="直播管理">
        <Opening reading={reading}>{() => null}</Opening>
      </Page>
    );
  const acting = { show, put: (next: Show) => reading.put({ show: next }), refresh: reading.refresh };
  return <Run {...acting} />;
}

const crew: readonly Show['relations'][number][] = ['host', 'moderator', 'office'];

function Run(acting: Acting) {
  const { show } = acting;
  const { id, state, relations, reason } = show;
  if (!relations.some((one) => crew.includes(one)))
    return (
      <Page title="直播管理">
        <Empty
          title="这一页是给办直播的人的"
          line="看直播、提问，请到直播间"
          act={{ label: '去直播间', onPress: () => goInstead(showPage(id)) }}
        />
      </Page>
    );
  if (state === 'cancelled')
    return (
      <Page title="直播管理">
        <Empty
          title="这一场不办了"
          {...(reason === undefined ? {} : { line: reason })}
          act={{ label: '看别的直播', onPress: () => goInstead(showDeskPage()) }}
        />
      </Page>
    );
  if (isOver(show)) return <After {...acting} />;
  return state === 'planned' || state === 'announced' ? <Before {...acting} /> : <Screen {...acting} />;
}
