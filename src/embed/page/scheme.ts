const dark = matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is dark: as its address says, else as the reader's system does. */
export function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : dark.matches;
}

/** Calls back when the reader's system changes. */
export function onScheme(changed: () => void): void {
  dark.addEventListener('change', changed);
}
