import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Note } from '../../components/basic/Note';
import { Page } from '../../components/page/Page';
import { faceWords } from '../../copy/welcome';
import { useSession } from '../../hooks/useSession';
import { chooseFace, facesOf, type Face } from '../../services/session';

/** As whom one sees the app now; only roles one has are offered. */
export function ChooseRole({ onDone }: { onDone: () => void }) {
  const session = useSession();
  const choose = (face: Face): void => {
    chooseFace(face);
    onDone();
  };
  return (
    <Page title="先看哪一样" onBack={onDone}>
      <Card tone="rows">
        {(session ? facesOf(session) : []).map((face) => (
          <ListRow
            key={face}
            title={faceWords[face].name}
            line={faceWords[face].line}
            onPress={() => choose(face)}
          />
        ))}
      </Card>
      <Note>随时能在「我的」里换。</Note>
    </Page>
  );
}
