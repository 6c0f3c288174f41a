import { hearingHosts } from '@core/domain/hearing/visibility';
import { isReadable, LONGEST_TITLE, MOST_WORDS } from '@core/domain/notice/block';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { BlockList } from '../../components/blocks/BlockList';
import { blocksOf, type DraftBlock } from '../../components/blocks/draft';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { goInstead } from '../../services/go';
import { covenantHerePage } from '../../services/routes';
import { PlaceField } from '../../components/planning/PlaceField';

interface CovenantDraft {
  place: string;
  title: string;
  blocks: DraftBlock[];
}
interface EditorProps {
  /** Under which the draft is kept on this phone. */
  name: string;
  blank: CovenantDraft;
  kept?: { id: string; version: number };
}

/** Title and text of a covenant; kept for colleagues first, published from its own page. */
export function Editor({ name, blank, kept }: EditorProps) {
  const { values, change, drop } = useDraft<CovenantDraft>(`covenant:${name}`, blank);
  const { send, busy } = useAct('covenant.save');
  const [tried, setTried] = useState(false);
  const blocks = blocksOf(values.blocks);
  const title = values.title.trim();
  const lack =
    tried && !isReadable(title, blocks) ? `题目和内容都要写，加起来最多 ${MOST_WORDS} 字` : undefined;
  const save = async (): Promise<void> => {
    setTried(true);
    if (!isReadable(title, blocks)) return;
    const reply = await send({ ...kept, place: values.place, title, blocks });
    if (!reply?.ok) return;
    drop();
    toast('存好了，先看一遍再发布');
    goInstead(covenantHerePage(reply.output.covenant.id));
  };
  return (
    <Page
      title={kept ? '改公约' : '写公约'}
      bar={
        <PrimaryBar line="存了还没发布，只有同事看得到">
          <Button kind="filled" grow={1} busy={busy} onPress={() => void save()}>
            存好，看一遍
          </Button>
        </PrimaryBar>
      }
    >
      <Card>
        {!kept && (
          <PlaceField
            roles={hearingHosts}
            label="哪里的"
            value={values.place}
            onChange={(place) => change({ place })}
          />
        )}
        <FormRow label="题目" error={lack}>
          <TextField
            name="covenant-title"
            label="题目"
            placeholder="6 号楼楼道公约"
            value={values.title}
            maxLength={LONGEST_TITLE}
            invalid={lack !== undefined}
            onChange={(said) => change({ title: said })}
          />
        </FormRow>
      </Card>
      <BlockList blocks={values.blocks} onChange={(next) => change({ blocks: next })} />
    </Page>
  );
}
