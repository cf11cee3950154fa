/** What the page says beneath a drawing, a paragraph each: who is chosen and without a figure, and who else is. */
export function wordsBeneath(drawn: Element): readonly string[] {
  const said: string[] = [];
  // Down to the next heading: there begins something else.
  for (let one = drawn.nextElementSibling; one && !/^H\d$/.test(one.tagName); one = one.nextElementSibling) {
    if (one.tagName === 'P') said.push(lineOf(one));
  }
  return said.filter((line) => line !== '');
}

/** Small print that the page sets apart by its look alone gets a comma; spaces within a figure stay what they are. */
function lineOf(paragraph: Element): string {
  return [...paragraph.childNodes].reduce((line, node) => {
    const text = node.textContent?.replaceAll(/[ \t\n]+/g, ' ').trim() ?? '';
    if (text === '' || line === '') return line + text;
    return `${line}${node instanceof Element && node.tagName === 'SMALL' ? ', ' : ' '}${text}`;
  }, '');
}
