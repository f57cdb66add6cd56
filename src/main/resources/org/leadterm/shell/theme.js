/* Light or dark: as the system says, until somebody chooses. Runs before the first paint. */
(function () {
  document.documentElement.lang = 'en-GB';
  const key = 'leadterm-theme';
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  function dark() {
    const chosen = localStorage.getItem(key);
    return chosen ? chosen === 'dark' : system.matches;
  }
  function apply() {
    document.documentElement.setAttribute('theme', dark() ? 'dark' : '');
  }
  window.leadtermTheme = {
    toggle() {
      localStorage.setItem(key, dark() ? 'light' : 'dark');
      apply();
    },
  };
  system.addEventListener('change', apply);
  apply();
}());
