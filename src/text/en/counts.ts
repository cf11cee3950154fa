import { NO_BREAK_SPACE, plural } from '../format';

/** "1 municipality", "3 municipalities" */
export function municipalities(count: number): string {
  return `${count}${NO_BREAK_SPACE}${plural(count, 'municipality', 'municipalities')}`;
}

/** "1 answer", "3 answers" */
export function answers(count: number): string {
  return `${count}${NO_BREAK_SPACE}${plural(count, 'answer', 'answers')}`;
}
