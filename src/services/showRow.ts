import Taro from '@tarojs/taro';

const FIELDS = 'textarea, input, [role="radio"], [role="button"]';

/** Brings a row of a form into sight. In the browser the caret goes there too; WeChat has `focus` for that. */
export function showRow(id: string): void {
  if (process.env.TARO_ENV === 'weapp') {
    void Taro.pageScrollTo({ selector: `#${id}`, duration: 200 });
    return;
  }
  const row = document.getElementById(id);
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector<HTMLElement>(FIELDS)?.focus();
}
