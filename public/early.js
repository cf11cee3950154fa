/* Runs before the first paint: the kept appearance, the language, and outlines instead of wrong colours when the address asks for another view than the one this page was written with. After it, asks for the page's code. */
{
  // The one way from text to script: a worker of this site, by its address. Markup and code in text are refused, since nothing is said of them.
  globalThis.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, document.baseURI).origin === location.origin ? address : null),
  });
  const root = document.documentElement;
  try {
    const kept = localStorage.getItem('utseende');
    if (/^(light|dark|projector)$/.test(kept ?? '')) root.dataset.appearance = kept;
  } catch {
    console.info('The browser keeps no settings for this page.');
  }
  if (location.search.length > 1) root.dataset.pending = '';
  const asked = new URLSearchParams(location.search);
  // The page is written in Swedish; its words are hidden until those of the other language are there. The product as one file speaks Swedish alone.
  if (asked.get('sprak') === 'en' && root.dataset.oneFile === undefined) {
    root.lang = 'en';
    root.dataset.translating = '';
  }
  // In another page's frame the page's own header must not flash by.
  if (asked.get('inbaddad') === 'ja' && /^(utforska|jamfor|glest|faktablad|utbyte)$/.test(asked.get('vy') ?? 'utforska')) root.dataset.embedded = '';
  // The page's code waits in a template until the first picture has left this thread: until then a slow machine has enough to do with
  // what is to be seen. A tab in the background is given no frames. The template is empty after the first time.
  const fetchCode = () => document.head.append(document.querySelector('#code')?.content ?? '');
  addEventListener('DOMContentLoaded', () => {
    requestAnimationFrame(() => setTimeout(fetchCode));
    setTimeout(fetchCode, document.hidden ? 0 : 1000);
  });
}
