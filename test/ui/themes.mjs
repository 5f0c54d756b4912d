// The kinds of theme. Every view is pictured in each of them; what has no colours is walked through once.

const first = { dark: 'Dark Modern' };

/**
 * What each kind is called in the folders of pictures, and the theme that stands for it. No step judges a colour, so
 * where nobody looks at the pictures the same steps in a second window would be the same test again.
 */
export const themes = process.env.CI
  ? first
  : {
      ...first,
      light: 'Light Modern',
      'high-contrast': 'Default High Contrast',
      'high-contrast-light': 'Default High Contrast Light',
    };

/** `it` in one kind of theme, and nothing in the others: for commands, messages and files. */
export const onceIn = (/** @type {string} */ name) => (name === 'dark' ? it : () => undefined);

/** What the picker calls a theme of each kind that VS Code has, by the class that the workbench has in it. */
export const everyTheme = {
  'vs-dark': 'Dark Modern',
  'hc-black': 'Dark High Contrast',
  'hc-light': 'Light High Contrast',
  vs: 'Light Modern',
};

/** Themes that the picker calls otherwise than settings: where it finds none of a name, it asks a registry. */
const pickerNames = {
  'Default High Contrast': everyTheme['hc-black'],
  'Default High Contrast Light': everyTheme['hc-light'],
};

/** What the picker calls a theme of settings. */
export const inPicker = (/** @type {string} */ colorTheme) =>
  /** @type {Record<string, string>} */ (pickerNames)[colorTheme] ?? colorTheme;
