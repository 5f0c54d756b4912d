// The kinds of theme. Every view is pictured in each of them; what has no colours is walked through once.

/** What each kind is called in the folders of pictures, and the theme that stands for it. */
export const themes = { dark: 'Dark Modern', light: 'Light Modern', 'high-contrast': 'Default High Contrast' };

/** `it` in one kind of theme, and nothing in the others: for commands, messages and files. */
export const onceIn = (/** @type {string} */ name) => (name === 'dark' ? it : () => undefined);

/** What the picker calls a theme of each kind that VS Code has, by the class that the workbench has in it. */
export const everyTheme = {
  'vs-dark': 'Dark Modern',
  'hc-black': 'Dark High Contrast',
  'hc-light': 'Light High Contrast',
  vs: 'Light Modern',
};
