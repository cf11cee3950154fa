/** What of a round may leave the browser, by whom it is for. */
import { titleFrom } from '../initiative-title';
import type { Answer, Round, Visibility } from '../round';

export type Audience = 'network' | 'public';

export interface Choice {
  readonly audience: Audience;
  /** Needs and the texts of initiatives, and themes in the municipality's own words. */
  readonly freeText: boolean;
  /** Functions to contact about an initiative. */
  readonly contacts: boolean;
}

/** What was left out, so that the file can say it. */
export interface LeftOut {
  /** Codes of municipalities whose whole answer is not for this audience. */
  readonly answers: readonly string[];
  /** Pieces of free text. */
  readonly freeTexts: number;
  readonly contacts: number;
}

export interface Given {
  readonly round: Round;
  readonly leftOut: LeftOut;
}

/** May an answer with this mark be shown to the audience? */
export function isFor(visibility: Visibility, audience: Audience): boolean {
  switch (visibility) {
    case 'internal': return false;
    case 'network': return audience === 'network';
    case 'public': return true;
  }
}

interface Trimmed {
  readonly answer: Answer;
  readonly freeTexts: number;
  readonly contacts: number;
}

function withoutFreeText(answer: Answer, themes: ReadonlySet<string>): Answer {
  const known = (theme: string | null): string | null => (theme !== null && themes.has(theme) ? theme : null);
  return {
    ...answer, needs: null,
    themes: answer.themes.state === 'missing' ? answer.themes
      : { state: 'value', value: answer.themes.value.filter((theme) => themes.has(theme)) },
    // One that is called by its own text is nothing but free text.
    initiatives: answer.initiatives.filter(({ title, text }) => text === '' || title !== titleFrom(text))
      .map((one) => ({ ...one, text: '', theme: known(one.theme) })),
  };
}

function freeTextsIn(answer: Answer, themes: ReadonlySet<string>): number {
  const own = answer.themes.state === 'value' ? answer.themes.value.filter((theme) => !themes.has(theme)).length : 0;
  const told = answer.initiatives.filter(({ text }) => text !== '').length
    + answer.initiatives.filter(({ theme }) => theme !== null && !themes.has(theme)).length;
  return own + told + (answer.needs === null ? 0 : 1);
}

function trim(answer: Answer, choice: Choice, themes: ReadonlySet<string>): Trimmed {
  const contacts = choice.contacts ? 0 : answer.initiatives.filter(({ contactFunction }) => contactFunction !== null).length;
  const reserved = choice.contacts ? answer : { ...answer, initiatives: answer.initiatives.map((one) => ({ ...one, contactFunction: null })) };
  return choice.freeText ? { answer: reserved, freeTexts: 0, contacts }
    : { answer: withoutFreeText(reserved, themes), freeTexts: freeTextsIn(answer, themes), contacts };
}

/**
 * The round as it may be given to an audience: answers that are not for it are left out whole, free text and
 * contacts unless they are asked for.
 * @param themes ids of the shared list; a theme outside it is the municipality's own words
 */
export function givenTo(round: Round, choice: Choice, themes: ReadonlySet<string>): Given {
  const mayGo = (answer: Answer): boolean => isFor(answer.visibility, choice.audience);
  const trimmed = round.answers.filter(mayGo).map((answer) => trim(answer, choice, themes));
  return {
    round: { ...round, answers: trimmed.map(({ answer }) => answer) },
    leftOut: {
      answers: round.answers.filter((answer) => !mayGo(answer)).map(({ code }) => code),
      freeTexts: trimmed.reduce((sum, { freeTexts }) => sum + freeTexts, 0),
      contacts: trimmed.reduce((sum, one) => sum + one.contacts, 0),
    },
  };
}
