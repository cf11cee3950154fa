import { headerPolicy, inlineStyleHashes, metaPolicy } from '../scripts/security-headers';
import { expect, test } from './fixture';

test('the policy is sent with the page and stands in it, both from one source', async ({ request }) => {
  const response = await request.get('/');
  const html = await response.text();
  const hashes = inlineStyleHashes(html);
  expect(response.headers()['content-security-policy']).toBe(headerPolicy(hashes));
  const meta = /<meta[^>]+http-equiv="Content-Security-Policy"[^>]*content="([^"]*)"/i.exec(html)?.[1] ?? '';
  expect(meta.replaceAll('&#39;', "'").replaceAll('&#x27;', "'")).toBe(metaPolicy(hashes));
  expect(metaPolicy(hashes)).not.toMatch(/unsafe|\*|https?:/);
});

test('the page holds no inline script, no event attributes and no style attributes', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const scripts = [...html.matchAll(/<script\b([^>]*)>/gi)].map((match) => match[1] ?? '');
  expect(scripts.filter((attributes) => !/\bsrc=/.test(attributes) && !/type="application\/(ld\+)?json"/.test(attributes))).toEqual([]);
  expect(html).not.toMatch(/<[^>]+\son\w+=/i);
  expect(html).not.toMatch(/<[^>]+\sstyle=/i);
});

test('the policy bites: inline script, eval, markup in text and other hosts are refused', async ({ driver, guard, page }) => {
  guard.expectMessage(/Content Security Policy|Policy violated|requires 'Trusted/);
  await driver.openScene();
  const done = await page.evaluate(async () => {
    const refused = (act: () => void): boolean => {
      try {
        act();
        return false;
      } catch {
        return true;
      }
    };
    const script = document.createElement('script');
    // A text node asks no leave of the policy for text; as a script it may not run all the same.
    script.append(document.createTextNode('window.inlineRan = true'));
    document.body.append(script);
    const markup = refused(() => { Reflect.set(document.createElement('div'), 'innerHTML', '<b>x</b>'); });
    const stranger = refused(() => { void new Worker('https://example.org/worker.js'); });
    // In a task of its own: what is called from here directly is the test's, and may evaluate.
    const evaluated = await new Promise<boolean>((resolve) => {
      setTimeout(() => {
        try {
          // eslint-disable-next-line no-eval -- this is what has to be refused
          (0, eval)('1');
          resolve(true);
        } catch {
          resolve(false);
        }
      });
    });
    const fetched = await fetch('https://example.org/').then(() => true, () => false);
    return { inline: Reflect.has(window, 'inlineRan'), evaluated, fetched, markup, stranger };
  });
  expect(done).toEqual({ inline: false, evaluated: false, fetched: false, markup: true, stranger: true });
});

test('a whole visit breaks no rule and asks no other host', async ({ driver, page, guard }) => {
  await driver.openScene();
  await driver.engine('maplibre');
  for (const id of await driver.indicators()) await driver.chooseIndicator(id);
  await driver.chooseFromSearch('mora');
  await driver.appear('Mörkt');
  await page.getByRole('button', { name: 'Hjälp' }).click();
  await page.keyboard.press('Escape');
  await driver.openPage('?vy=om', 'Om kartan');
  expect(guard.troubles).toEqual([]);
});

test('stores nothing but the appearance, and that only when it is chosen', async ({ driver, page, context }) => {
  await driver.openScene();
  const keys = (): Promise<readonly string[]> => page.evaluate(() => Object.keys(localStorage));
  expect(await keys()).toEqual([]);
  await driver.appear('Projektor');
  expect(await keys()).toHaveLength(1);
  expect(await context.cookies()).toEqual([]);
});
