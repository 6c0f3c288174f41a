import Taro from '@tarojs/taro';
import { useCallback, useEffect, useState } from 'react';
import { NotYet } from '../../components/feedback/NotYet';
import { Page } from '../../components/page/Page';
import { goBack } from '../../components/page/PageHeader';
import { needsHome } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { useSession } from '../../hooks/useSession';
import { homePage } from '../../services/routes';
import { facesOf, refreshSession } from '../../services/session';
import { ChooseHome } from './ChooseHome';
import { ChooseRole } from './ChooseRole';
import { Consent } from './Consent';

const goHome = (): void => void Taro.switchTab({ url: homePage });

/** First entry: agree, say where one lives, choose a role one has. Later: move house. */
export default function Welcome() {
  const moving = useParam('step') === 'home';
  const session = useSession();
  const [settled, setSettled] = useState(false);
  if (!session) return <Unknown />;
  if (session.person?.consent !== true) return <Consent />;
  if (moving) return <ChooseHome onDone={goBack} onBack={goBack} />;
  if (!settled && needsHome(session)) return <ChooseHome onDone={() => setSettled(true)} />;
  if (facesOf(session).length > 1) return <ChooseRole onDone={goHome} />;
  return <Done />;
}

/** Nothing more to ask. */
function Done() {
  useEffect(goHome, []);
  return null;
}

/** Until the cloud has said who is calling. */
function Unknown() {
  const [failed, setFailed] = useState(false);
  const ask = useCallback(async () => {
    setFailed(false);
    setFailed(!(await refreshSession()));
  }, []);
  useEffect(() => void ask(), [ask]);
  return (
    <Page title="邻里点单" onBack={goHome}>
      <NotYet refusal={failed ? { code: 'OFFLINE' } : undefined} onAgain={() => void ask()} />
    </Page>
  );
}
