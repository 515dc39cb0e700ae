// Before anything is painted: the theme and the language that were chosen on this device, so that nothing flashes.
try {
  const chosen = localStorage.getItem('theme')
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
  document.documentElement.lang = localStorage.getItem('lang') || document.documentElement.lang
} catch {
  // Storage switched off: the defaults stand.
}
