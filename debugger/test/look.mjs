// What there is to see on the page at the moment, for every state alike.

/** All that is read or read out, without code and what was given, in the order of the page. */
export const readable = (page) =>
  page.evaluate(() => {
    const isQuoted = (element) => element.closest('code, pre, .mono, script, style, template, datalist, noscript, [hidden], [lang]:not(html)') !== null;
    const given = [...document.querySelectorAll('input:not([type=radio]), textarea')].map((field) => field.value).join('\n');
    const texts = [document.title];
    for (const element of document.querySelectorAll('body *')) {
      if (isQuoted(element)) continue;
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
        if (element.getAttribute(name)) texts.push(element.getAttribute(name));
      }
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '') texts.push(node.textContent.trim());
      }
    }
    return { texts, given };
  });

/** What is told twice, and what a stage stops at while the banner asks for something else only. */
export const contradictions = (page) =>
  page.evaluate(() => {
    const texts = (root, selector) => [...root.querySelectorAll(selector)].map((element) => element.textContent);
    const lists = [...document.querySelectorAll('.advisories')].map((list) => texts(list, 'h3'));
    const twice = lists.flatMap((titles) => titles.filter((title, n) => titles.indexOf(title) !== n));
    const banners = texts(document, '#answer .verdict').join('\n');
    const asks = document.querySelector('#answer .verdict.incomplete') !== null;
    return [...twice, ...(asks ? texts(document, '.stages .problem').filter((text) => !banners.includes(text)) : [])];
  });

/** What is cut off, stands out of the screen, or lies over another text. */
export const spoiled = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    const shown = [...root.querySelectorAll('*')].filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));
    const isClipped = (element) => element.closest('.skip, svg, option, datalist, .gallery') || getComputedStyle(element.closest('h2') ?? element).clipPath !== 'none';
    const name = (element) => `${element.tagName}.${element.className} “${(element.textContent ?? '').trim().slice(0, 60)}”`;
    const problems = [];
    const pieces = [];
    for (const element of shown) {
      if (isClipped(element)) continue;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      // A field scrolls, and the drawing's previews stand in full in the stages.
      const isField = element.matches('input, textarea, select, .sources .value');
      if (!isField && (overflowX === 'hidden' || textOverflow === 'ellipsis') && element.scrollWidth > element.clientWidth + 1) problems.push(`cut: ${name(element)}`);
      if (!isField && overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1) problems.push(`cut: ${name(element)}`);
      if (element.matches('button, .file, summary, .tag') && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) problems.push(`too narrow: ${name(element)}`);
      if (element.matches('.whole') && element.getClientRects().length > 1) problems.push(`broken: ${name(element)}`);
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent.trim() === '' || element.closest('pre, select')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const edge = overflowX === 'hidden' ? element.getBoundingClientRect().right : Infinity;
        for (const { left, right: end, top, bottom } of range.getClientRects()) {
          const right = Math.min(end, edge);
          if (left < -1 || right > innerWidth + 1) problems.push(`out of the screen: ${name(element)}`);
          if (right - left > 1) pieces.push({ element, left, right, top, bottom });
        }
      }
    }
    for (const [n, one] of pieces.entries()) {
      for (const two of pieces.slice(n + 1)) {
        const [width, height] = [Math.min(one.right, two.right) - Math.max(one.left, two.left), Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top)];
        if (one.element !== two.element && width > 2 && height > 4) problems.push(`one over the other: ${name(one.element)} and ${name(two.element)}`);
      }
    }
    return [...new Set(problems)];
  });
