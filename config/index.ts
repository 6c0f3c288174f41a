import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import dev from './dev';
import { writeIcons } from './icons';
import prod from './prod';
import { ariaAttributes } from './aria';
// Taro compiles the configuration with what it imports; a file that it is only told the path of would stay TypeScript.
import './lean/assets';
import './lean/lists';

const root = path.resolve(__dirname, '..');
const coreDir = path.join(root, 'core') + path.sep;

/** Taro compiles `src` and its own packages only; `core` is TypeScript outside of it and has to be named. */
const compile = { include: [(file: string) => file.startsWith(coreDir)] };

/** Our own sheets are written in real dp (`px`); only taro-ui's 750-based ones become rpx. */
const pxtransform = {
  enable: true,
  config: { exclude: (file: string) => !file.endsWith('taro-ui.scss') },
};

/** taro-ui is written in the Sass of its day. */
const sassLoaderOption = {
  sassOptions: {
    quietDeps: true,
    silenceDeprecations: ['import', 'global-builtin', 'legacy-js-api', 'color-functions', 'slash-div'],
  },
};

/** What terser does of itself, and Taro tells it not to. */
const usual = Object.fromEntries(
  [
    ...['arrows', 'collapse_vars', 'comparisons', 'computed_props', 'hoist_props', 'inline', 'loops'],
    ...['negate_iife', 'properties', 'reduce_funcs', 'reduce_vars', 'switches', 'typeofs'],
  ].map((step) => [step, true]),
);

/** Chinese stays Chinese: escaped, every character weighs twice as much in a package with a limit. */
const terser = {
  enable: true,
  config: { compress: { ...usual, ecma: 2018, passes: 3 }, output: { ecma: 2018, ascii_only: false } },
};

/** Taro's lists of all that WeChat has (lean/lists.ts). */
const lists = /@tarojs.(?:shared|plugin-platform-weapp).dist.(?:components|native-apis|runtime)\.js$/;

export default defineConfig<'webpack5'>((merge, { command }) => {
  if (command === 'build') writeIcons(root);
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'neighbourhood-orders',
    date: '2026-11-22',
    designWidth: 750,
    deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
    terser,
    sourceRoot: 'src',
    outputRoot: `dist/${process.env.TARO_ENV}`,
    alias: { '@core': path.join(root, 'core') },
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    // As deep as our pages are; deeper ones still work, by a native component.
    baseLevel: 12,
    plugins: [
      ['@tarojs/plugin-inject', { components: ariaAttributes }],
      path.join(__dirname, 'lean/assets.ts'),
    ],
    mini: {
      compile,
      sassLoaderOption,
      postcss: { pxtransform },
      optimizeMainPackage: { enable: true },
      webpackChain: (chain) => {
        chain.merge({ optimization: { moduleIds: 'size', chunkIds: 'size' } });
        if (process.env.NODE_ENV === 'development') return;
        chain.resolve.alias.set('@tarojs/taro$', path.join(__dirname, 'lean/taro.js'));
        chain.module.rule('lists').test(lists).use('lean').loader(path.join(__dirname, 'lean/lists.ts'));
      },
      // Nothing of ours writes HTML into a page.
      runtime: { enableInnerHTML: false },
      // Component sheets do not depend on each other's order.
      miniCssExtractPluginOption: { ignoreOrder: true },
    },
    h5: {
      compile,
      sassLoaderOption,
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: { autoprefixer: { enable: true, config: {} }, pxtransform },
    },
  };
  return merge({}, base, process.env.NODE_ENV === 'development' ? dev : prod);
});
