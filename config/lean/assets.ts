import { sources } from 'webpack';
import { inUse } from './inUse';

type Assets = Record<string, sources.Source>;

/** What Taro hands to a plugin of its build, as far as this one uses it. */
interface Taro {
  modifyBuildAssets(change: (build: { assets: Assets }) => void): void;
}

/** Set by Taro itself, or asked for under another name: `onClick` is a tap, ARIA is spread onto elements. */
const ALWAYS = /^(?:style|class|id|data-.*|aria-.*|value|focus|bindtap|catchtouchmove)$/;

const tag = /<(?!template|block|import|wxs|comp)([\w-]+)((?: +[\w-]+="[^"]*")+)/g;
const attribute = / +([\w-]+)="[^"]*"/g;
const between = />\s+</g;

/** `scroll-top` is asked for as `scrollTop`, `bindscroll` as `onScroll`. */
const asked = (name: string): string => name.replace(/^bind/, 'on').replaceAll('-', '').toLowerCase();

/**
 * Taro writes every attribute a component may have into every depth of its templates. Those that nothing of ours or of
 * taro-ui's sets go: WeChat's own defaults hold.
 */
function leanTemplates(written: string): string {
  const set = new Set([...inUse().attributes].map((name) => name.toLowerCase()));
  const lean = (all: string, name: string): string =>
    ALWAYS.test(name) || set.has(asked(name)) ? ` ${all.trim()}` : '';
  return written
    .replace(tag, (_, name: string, attributes: string) => `<${name}${attributes.replace(attribute, lean)}`)
    .replace(between, '><');
}

/** An SVG is UTF-8 unless it says otherwise. */
const leanSheet = (written: string): string => written.replaceAll('svg+xml;charset=utf-8,', 'svg+xml,');

/** A plugin of Taro's build: takes what is idle out of what it wrote. */
export default function leanAssets(taro: Taro): void {
  taro.modifyBuildAssets(({ assets }) => {
    for (const [name, asset] of Object.entries(assets)) {
      const lean = name === 'base.wxml' ? leanTemplates : name.endsWith('.wxss') ? leanSheet : undefined;
      if (lean) assets[name] = new sources.RawSource(lean(asset.source().toString()));
    }
  });
}
