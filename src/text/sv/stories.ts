import { words } from '../language';
import { TheWhole } from './whole';

/** Words of the stories that come with the page, by slide. Figures are placeholders, filled from the Readings (`text/story-facts.ts`). */
export const storiesText = words('stories', {
  county: {
    title: `${TheWhole} i siffror`,
    about: 'Bilder som bara står på verkliga uppgifter, med källa och datum.',
    slides: {
      folkmangd: {
        heading: '{länet.namn}: {länet.värde} i {kommuner.antal} kommuner',
        lines: ['{störst.namn} har flest, {störst.värde}. {minst.namn} har minst, {minst.värde}.'],
        notes: 'Börja i det gemensamma: samma lag och samma uppdrag, men mycket olika storlek. Kartan är fylld efter klass, så stora glesa kommuner tar mest plats. Utforska har samma karta med cirklar, om någon frågar.',
      },
      forandring: {
        heading: 'Så har folkmängden ändrats {tid}',
        lines: [`Högst ligger {störst.namn} med {störst.värde}, lägst {minst.namn} med {minst.värde}. ${TheWhole}: {länet.värde}.`],
        notes: 'En minskande kommun har ofta samma uppdrag på färre händer. Fråga vad det betyder för den som samordnar.',
      },
      'glesa-delar': {
        heading: `${TheWhole}s glesa delar`,
        lines: ['{glest.antal} kommuner har under {glest.gräns}: {glest.namn}. De utgör {glest.yta} av ytan och {glest.invånare} av invånarna.'],
        notes: 'Avstånden avgör hur ofta polisen kan vara på plats och hur långt en samordnare reser. Vyn Glesa delar visar vad en delad tjänst skulle innebära.',
      },
      brott: {
        heading: 'Anmälda brott, och vad de inte säger',
        lines: ['Den mittersta hälften av kommunerna ligger på {mitten.från}–{mitten.till} ({tid}).', 'Siffran visar vad som anmälts, inte vad som hänt: benägenheten att anmäla, kontroller och turism spelar in.'],
        notes: 'Ingen kommun nämns högst eller lägst. I en liten kommun kan enstaka händelser flytta talet mycket. Fråga i stället vad den egna lägesbilden säger.',
      },
      loften: {
        heading: 'Medborgarlöften och överenskommelser',
        lines: ['{tid}: {fördelning}.', 'Våra källor känner {löften.antal} löften, och överenskommelser i {överenskommelser.kommuner} kommuner.'],
        notes: 'Luckor är luckor i källorna, inte nödvändigtvis i arbetet. Be kommunerna rätta det som är inaktuellt.',
      },
      exempel: {
        heading: '{exempel.antal} dokumenterade initiativ från {exempel.kommuner} kommuner',
        lines: ['{exempel.årtal}. Arbetet kan ha upphört.'],
        notes: 'En kommun som saknas i listan har inget dokumenterat i våra källor; det säger inget om arbetet där. Be om fler.',
      },
      'nasta-steg': {
        heading: 'Nästa steg',
        lines: ['Rätta det som är fel eller gammalt om din kommun.', 'Tipsa om ett arbete som någon annan kan lära av.', 'Bestäm vem du tar kontakt med före nästa träff.'],
        notes: 'Avsluta med en runda: ett namn att ringa och ett datum per kommun.',
      },
    },
  },
  answers: {
    title: 'Kommunernas svar',
    about: 'Bilder ur den insamling som visas. Spridningen i stället för vem som ligger var.',
    slides: {
      vilka: {
        heading: '{omgång.svar} av {kommuner.antal} kommuner har svarat',
        lines: ['{omgång.namn}, {omgång.datum}. Saknas: {omgång.saknas}.'],
        notes: 'Tacka dem som svarat. Den som saknas kan ha en vakant tjänst; fråga efteråt, inte inför gruppen.',
      },
      arbetstid: {
        heading: 'Avsatt arbetstid skiljer sig åt',
        lines: ['Den mittersta hälften har {mitten.från}–{mitten.till}.', 'Medianen är {länet.värde}.'],
        notes: 'Visa spridningen, inte vem. Talet beskriver ofta en enda persons tjänst.',
      },
      uppdrag: {
        heading: 'Fler uppdrag på samma person',
        lines: ['{uppdrag.flera} av {uppdrag.svar} svar nämner minst två uppdrag vid sidan av samordningen.'],
        notes: 'Fråga vilka uppdrag som går att förena och vilka som tränger ut samordningen.',
      },
      oro: {
        heading: 'Oron för polisbemanningen',
        lines: ['{fördelning}.'],
        notes: 'Svaren är en bedömning vid ett tillfälle. Kartan över svaren finns i Utforska om gruppen vill se den.',
      },
      teman: {
        heading: 'Det här vill kommunerna lära mer om',
        lines: ['Flest nämner {tema.namn}: {tema.kommuner}.'],
        notes: 'Fråga vem som redan kan något om det här. Erfarenhetsutbyte visar vem som har något på samma tema.',
      },
      behov: {
        heading: 'Behov som kommunerna nämner',
        lines: ['{behov.antal} svar i fritext, utan avsändare.'],
        notes: 'Läs högt i stället för att låta alla läsa själva. Fråga om något saknas.',
      },
      'nasta-steg': {
        heading: 'Nästa steg',
        lines: ['{omgång.den-som-saknas} svarar före nästa träff.', 'Två kommuner med samma behov tar kontakt med varandra.', 'Länsstyrelsen återkommer med det gemensamma temat.'],
        notes: 'Skriv upp vem som gör vad och till när.',
      },
    },
  },
});
