/** The Word document in English. */
import type { WordText } from '../../pane/word';

export const EN_WORD: WordText = {
  title: 'Word document',
  about: 'The whole document: cover, preface, contents, the analysis of seven issues, the plan and signatures',
  template: 'Template',
  ownTemplate: 'The template of Prongsai',
  chooseTemplate: 'Choose your own template',
  dropTemplate: 'Use the template of Prongsai',
  save: 'Save as Word',
  saving: 'Making the Word document',
  saved: (name) => `“${name}” was saved`,
  savedHint: 'It is in your downloads folder.',
  elsewhere: {
    title: 'Excel on this machine does not let add-ins save files',
    text: 'Save this workbook, open the page of Prongsai in a browser, choose the same workbook there, and press “Save as Word” in the place Documents.',
    page: 'Open the page of Prongsai',
  },
};
