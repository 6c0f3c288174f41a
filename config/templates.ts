import { sources } from 'webpack';

/** What Taro hands to a plugin of its build, as far as this one uses it. */
interface Taro {
  modifyBuildAssets(change: (build: { assets: Record<string, sources.Source> }) => void): void;
}

const TEMPLATES = 'base.wxml';

/** Attributes that no component of ours or of taro-ui's sets, so that WeChat's own defaults hold. */
const UNUSED = [
  'hover-(?:stop-propagation|start-time|stay-time)',
  'animation',
  'bind(?:animation|transition)\\w+',
  'bindtouchcancel',
  '(?:bind)?refresher[\\w-]+',
].join('|');
const unused = new RegExp(` (?:${UNUSED})="[^"]*"`, 'g');
const between = />\s+</g;

/** Taro writes every attribute a component may have into every depth of its templates; here what is idle goes. */
export default function leanTemplates(taro: Taro): void {
  taro.modifyBuildAssets(({ assets }) => {
    const written = assets[TEMPLATES]?.source().toString();
    if (written !== undefined)
      assets[TEMPLATES] = new sources.RawSource(written.replace(unused, '').replace(between, '><'));
  });
}
