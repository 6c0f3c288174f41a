import { dayOf } from '@core/domain/calendar/time';
import { Button } from '../../components/basic/Button';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { wishFormPage, wishWallPage } from '../../services/routes';
import { useWishPrinting } from '../printing';
import { WishList } from '../WishList';

/** 心愿 for staff and building leaders: what is to be verified, rung about, settled, or decided in person. */
export default function WishDesk() {
  const desk = useRead('wish.desk', {});
  return (
    <Page
      title="心愿要我看的"
      bar={
        <PrimaryBar line="两个工作日里核实，上门、打电话都行。">
          <Button grow={1} onPress={() => go(wishWallPage)}>
            看心愿墙
          </Button>
          <Button grow={1.5} icon="plus" onPress={() => go(wishFormPage)}>
            替邻居说
          </Button>
        </PrimaryBar>
      }
    >
      <Note>快到期的在前面。孩子和病人的心愿，要先登记监护人。</Note>
      <Opening reading={desk}>
        {(page) => (
          <WishList
            due
            page={page}
            load={(cursor) => read('wish.desk', { cursor })}
            empty={{ title: '现在没有等您的心愿', line: '有人说了心愿，或没人认，都会到这里来' }}
          />
        )}
      </Opening>
      <Book />
    </Page>
  );
}

/** 心愿册 of this year, for who works for a community. */
function Book() {
  const now = useNow();
  const roles = useSession()?.roles ?? [];
  const { book, busy } = useWishPrinting();
  const place = roles.find(({ role }) => role === 'communityStaff' || role === 'communitySecretary')?.scope;
  if (place === undefined) return null;
  const year = dayOf(now).slice(0, 4);
  return (
    <Button busy={busy} onPress={() => void book(place, year)}>
      {`做 ${year} 年的心愿册`}
    </Button>
  );
}
