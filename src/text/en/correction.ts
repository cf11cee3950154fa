import { formatDate, genitive } from '../format';
import type { correctionText as swedish } from '../sv/correction';
import type { Translation } from '../translation';

export const correctionText: Translation<typeof swedish> = {
  none: 'Correction sheets are made of a round in this browser. Start a round or read in answers first.',
  intro: 'One sheet for each municipality: what the round says and where each piece of information comes from. Print it, or email the file. The municipality opens the file under Fill in, approves or corrects, and sends it back. The answer is read in like any other.',
  count: (approved, total) => `${approved} of ${total} municipalities have approved.`,
  print: 'Print all sheets',
  file: (municipality) => `Save ${genitive(municipality)} sheet as a file`,
  fileName: (municipality, round) => `To approve ${municipality} ${round}`,
  heading: (municipality, round) => `${municipality}: information to approve or correct, ${round}`,
  notice: 'What is sent back becomes an official document received by the County Administrative Board.',
  columns: { question: 'Question', said: 'The round says', origin: 'Comes from', correct: 'Correction' },
  room: '………………',
  nothing: 'no data',
  noAnswer: 'The round has no answer from the municipality.',
  approved: (date) => `Approved on ${formatDate(date)}`,
  notApproved: 'Not approved yet',
  markApproved: 'Note that the municipality has approved',
  takeBack: 'Take back the approval',
  sign: 'Approved by (function) and date:',
  byHand: 'filled in by hand',
  correctedFrom: (said) => `corrected when read in, in the file: “${said}”`,
};
