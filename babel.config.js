/** What every engine we name in `browserslist` can do; Babel would rewrite it for faults we do not meet. */
const native = ['transform-destructuring', 'transform-parameters'];

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false, exclude: native }]],
};
