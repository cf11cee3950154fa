/** The letter to another municipality about its initiative: Swedish whatever the page speaks. */
export const letterText = {
  subject: (title: string): string => `Fråga om ${title}`,
  body: (title: string, officialName: string, year: number | null): string =>
    `Hej!\n\nVi läste om ${title} i ${officialName}${year === null ? '' : ` (uppgift från ${year})`}. Pågår arbetet fortfarande? Vi vill gärna lära av era erfarenheter: hur ni kom i gång, vad som krävdes och vad ni skulle göra annorlunda.\n\nVem hos er kan vi prata med?\n\nMed vänlig hälsning\n`,
};
