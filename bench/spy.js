// Runs in the page before its own scripts: notes when the contract's attributes appear, and times a switch.
// Plain script text: what is handed to the browser must not have been through a compiler's additions.
(() => {
  const spy = { ready: null, readyAt: null, takeOver: null, takeOverAt: null, cls: 0, shifted: [], errors: [] };
  /** How an element that moved is told in the report. */
  const told = (node) => (node instanceof Element ? `${node.localName}.${node.getAttribute('class') ?? ''}` : node.nodeName);

  const look = () => {
    if (spy.ready === null && document.querySelector('[data-map][data-ready]') !== null) {
      spy.ready = performance.now();
      spy.readyAt = Date.now();
    }
    if (spy.takeOver === null && document.querySelector('[data-map][data-engine="maplibre"]') !== null) {
      spy.takeOver = performance.now();
      spy.takeOverAt = Date.now();
    }
  };
  new MutationObserver(look).observe(document, {
    subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready', 'data-engine'],
  });
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      spy.cls += value;
      for (const { node } of sources) if (node) spy.shifted.push(told(node));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    spy.errors.push(`policy: ${violatedDirective} ${blockedURI}`);
  });

  const afterTwoFrames = (then) => requestAnimationFrame(() => requestAnimationFrame(then));

  /** Clicks an indicator's element; resolves with the ms until its colours are told to be on the screen. */
  const switchTo = (id, limitMs) => new Promise((resolve, reject) => {
    const element = document.querySelector(`[data-indicator="${id}"]`);
    if (element === null) return reject(new Error(`no element switches to ${id}`));
    const start = performance.now();
    // A page without scripts tells nothing: there the picture stands after the second frame.
    if (document.documentElement.hasAttribute('data-no-script')) {
      element.click();
      return afterTwoFrames(() => resolve(performance.now() - start));
    }
    const timer = setTimeout(() => reject(new Error(`${id} was not shown within ${limitMs} ms`)), limitMs);
    const observer = new MutationObserver(() => {
      if (document.querySelector(`[data-shown="${id}"]`) === null) return;
      observer.disconnect();
      clearTimeout(timer);
      resolve(performance.now() - start);
    });
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-shown'] });
    element.click();
  });

  /** Where areas are many, those of one colour are one element, which names them all. */
  const painted = () => [...document.querySelectorAll('[data-map] :is([data-code], [data-codes])')].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    const { fill, visibility, display } = getComputedStyle(element);
    return width > 0 && height > 0 && fill !== 'none' && visibility === 'visible' && display !== 'none';
  });
  const areas = () => painted().reduce((sum, { dataset }) => sum + (dataset.codes ?? dataset.code).split(' ').length, 0);

  const size = () => {
    const { width = 0, height = 0 } = document.querySelector('[data-map]')?.getBoundingClientRect() ?? {};
    return `${Math.round(width)} × ${Math.round(height)}`;
  };

  const fcp = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;

  // Asked for again and again while the page loads, so it must not make the page compute its styles and layout.
  const progress = () => ({ ...spy, origin: performance.timeOrigin, fcp: fcp() });
  const picture = () => ({ areas: areas(), mapSize: size() });

  window.bench = { progress, picture, switchTo };
})();
