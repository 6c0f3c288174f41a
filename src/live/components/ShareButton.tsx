import { Button as WechatButton } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { toast } from '../../components/feedback/Toast';
import { showPage } from '../../services/routes';
import '../live.scss';

/** Tells others of a show: WeChat by its own button, the browser by its own sheet or by a copied link. */
export function ShareButton({ id, title }: { id: string; title: string }) {
  if (process.env.TARO_ENV === 'weapp')
    return (
      <WechatButton className="live-share" openType="share">
        告诉邻居
      </WechatButton>
    );
  const share = async (): Promise<void> => {
    const url = `${location.href.split('#')[0] ?? ''}#${showPage(id)}`;
    if ('share' in navigator) await navigator.share({ title, url }).catch(() => undefined);
    else await copy(url);
  };
  return (
    <Button grow={1} onPress={() => void share()}>
      告诉邻居
    </Button>
  );
}

async function copy(url: string): Promise<void> {
  const isCopied = await window.navigator.clipboard.writeText(url).then(
    () => true,
    () => false,
  );
  toast(isCopied ? '链接复制好了，贴到群里就行' : '没复制上，请把网址栏里的链接发给邻居');
}
