/** The doors in Excel in English. */
import type { DoorText } from '../doors';

export const EN_DOORS: DoorText = {
  notInExcel: {
    'not-loaded':
      'Prongsai cannot start because what connects it to Excel did not arrive from Microsoft. Check the internet connection, close this pane and open it again from the Home tab.',
    'no-answer':
      'Prongsai cannot start because Excel does not answer. Close this pane and open it again from the Home tab; if that does not help, save your work and restart Excel.',
    'not-excel': 'This page works in Excel only. Open Excel and choose “Open Prongsai” on the Home tab.',
  },
  notDone: {
    makePlan: 'No plan was made',
    checkScores: 'The scores were not checked',
  },
  more: 'For details, close this window and choose “Open Prongsai” on the Home tab.',
};
