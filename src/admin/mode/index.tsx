import { useState } from 'react';
import { Empty } from '../../components/feedback/Empty';
import { goBack } from '../../components/page/PageHeader';
import { useParam } from '../../hooks/useParam';
import { WidePage } from '../WidePage';
import { CallForm } from './CallForm';
import { EpisodeChoice } from './EpisodeChoice';
import { Episodes } from './Episodes';
import { useModePlace } from './useModePlace';
import './mode.scss';

const NEW = 'new';

/** 平急转换: what is and was called over a place, a new call, and how one goes. */
export default function ModeAdmin() {
  const asked = useParam('id');
  const { here, into, up } = useModePlace();
  const [chosen, setChosen] = useState<string | undefined>(asked === '' ? undefined : asked);
  const [changes, setChanges] = useState(0);
  if (!here) return <WidePage title="平急转换" list={<Empty title="这里由社区、街道和区县来定" />} />;
  const show = (id: string): void => {
    setChosen(id);
    setChanges(changes + 1);
  };
  return (
    <WidePage
      title="平急转换"
      chosen={chosen !== undefined}
      onBack={chosen === undefined ? goBack : () => setChosen(undefined)}
      list={
        <Episodes
          key={`${here.path}${changes}`}
          place={here.path}
          into={into}
          up={up}
          onNew={() => setChosen(NEW)}
          onChoose={setChosen}
        />
      }
    >
      {chosen === NEW && <CallForm key={here.path} place={here.path} onCalled={show} />}
      {chosen !== undefined && chosen !== NEW && <EpisodeChoice key={chosen} id={chosen} />}
    </WidePage>
  );
}
