export const pluginkit = 1;
