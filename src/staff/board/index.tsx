import { Board } from '../../components/desk/Board';
import { Page } from '../../components/page/Page';
import { boardStates, type BoardState } from '../../copy/desk';
import { useParam } from '../../hooks/useParam';

const isState = (name: string): name is BoardState => boardStates.some((state) => state === name);

/** 单子, opened at one state from the desk's numbers. */
export default function BoardPage() {
  const state = useParam('state');
  return (
    <Page title="单子">
      <Board {...(isState(state) ? { start: state } : {})} />
    </Page>
  );
}
