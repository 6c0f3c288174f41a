/**
 * WeChat wants this component as soon as the native bar is off. Ours is drawn by `TabPage` inside the page,
 * where role, elder mode and unread counts already are; see docs/decisions/tab-bar.md.
 */
export default function NoNativeTabBar(): null {
  return null;
}
