// What Taro's own entry does, but for its first line: that one takes the runtime as a whole, and so keeps every part of it.
const hooks = require('@tarojs/runtime').hooks;
const taro = require('@tarojs/api').default;

if (hooks.isExist('initNativeApi')) hooks.call('initNativeApi', taro);

module.exports = taro;
module.exports.default = module.exports;
