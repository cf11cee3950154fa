import type { PartialDate } from '../../domain/reading';
import { formatDate, formatNumber, NO_BREAK_SPACE, plural } from '../format';
import { onDay } from './on-day';
import { words } from '../language';

const municipalities = (count: number): string => `${count}${NO_BREAK_SPACE}${plural(count, 'kommun', 'kommuner')}`;

/** Sentences of the text for the yearly report. Each takes counted figures and gives one sentence; none ranks anybody. */
export const reportText = words('report', {
  invented: (sentence: string): string => `Påhittat exempel: ${sentence}`,
  /** @param round null where its name is what the sentence begins with */
  answered: (round: string | null, county: string, some: number, all: number, total: number, date: PartialDate): string =>
    `${some} av ${total} kommuner i ${county} har svarat (${round === null ? '' : `${round}, `}${formatDate(date)}), ${all} av dem på alla frågor.`,
  leftOut: (count: number): string =>
    `Svaren från ${municipalities(count)} är inte märkta för den här läsekretsen och ingår inte i uppgifterna nedan.`,
  setAside: (count: number, under: number, limit: string): string =>
    `Av ${municipalities(count)} som har uppgett avsatt arbetstid för brottsförebyggande arbete ligger ${under} under ${limit} procent av en heltid.`,
  middle: (median: string, from: string, to: string): string =>
    `Mittvärdet är ${median} procent av en heltid, och hälften av kommunerna ligger mellan ${from} och ${to} procent.`,
  noSetAside: 'Inget av de svar som ingår anger avsatt arbetstid för brottsförebyggande arbete.',
  missing: (parts: string, count: number): string => `För ${municipalities(count)} saknas uppgift om avsatt arbetstid (${parts}).`,
  duties: (some: number, count: number): string =>
    `I ${some} av ${municipalities(count)} som har svarat på frågan har samma person även andra uppdrag.`,
  commonDuties: (parts: string): string => `Uppdragen är ${parts}.`,
  concern: (parts: string, count: number): string => `Om oron för polisbemanningen svarar ${municipalities(count)}: ${parts}.`,
  resource: (parts: string, count: number): string => `Om operativ resurs för medborgarlöftet svarar ${municipalities(count)}: ${parts}.`,
  law: (item: string, parts: string, count: number): string => `${item}: ${parts} (${municipalities(count)} har svarat).`,
  recent: (item: string, recent: number, dated: number, date: PartialDate): string =>
    `${item}: ${recent} av ${municipalities(dated)} som har angett datum har beslutat eller uppdaterat under de två år som slutade ${onDay(date)}.`,
  themes: (parts: string): string => `Teman som önskas för utbildning: ${parts}.`,
  initiatives: (count: number, from: number): string =>
    `${municipalities(from)} har lämnat ${count}${NO_BREAK_SPACE}${plural(count, 'initiativ som kan vara värt', 'initiativ som kan vara värda')} att sprida.`,
  needs: (count: number): string => `${municipalities(count)} har beskrivit behov av stöd med egna ord.`,
  changedSetAside: (before: string, both: number, more: number, less: number, same: number): string =>
    `Sedan ${before} har den avsatta arbetstiden ökat i ${more}, minskat i ${less} och är oförändrad i ${same} av ${municipalities(both)} som har uppgett den båda gångerna.`,
  changedLaw: (before: string, item: string, count: number, both: number): string =>
    `${item}: ${municipalities(count)} som inte svarade ja i ${before} gör det nu (av ${both} som har svarat båda gångerna).`,
  newAnswers: (before: string, count: number): string => `${municipalities(count)} som inte svarade i ${before} har svarat nu.`,
  lost: (before: string, count: number): string => `${municipalities(count)} som svarade i ${before} har inte svarat nu.`,
  part: (label: string, count: number): string => `${label} ${count}`,
  share: (value: number): string => `${formatNumber(value, Number.isInteger(value) ? 0 : 1)}${NO_BREAK_SPACE}%`,
  lawSince: (status: string, date: PartialDate): string => `${status}, ${formatDate(date)}`,
  notForThem: 'svaret är inte märkt för den här läsekretsen',
  fromTo: (before: string, now: string): string => `${before}, nu ${now}`,
  said: (text: string, date: PartialDate | null): string => (date === null ? text : `${text} (svar ${formatDate(date)})`),
  headings: {
    answers: 'Svaren', time: 'Avsatt arbetstid', police: 'Polis och medborgarlöften', law: 'Lagens krav', learning: 'Utbildning och goda exempel', changes: 'Sedan förra insamlingen',
  },
});
