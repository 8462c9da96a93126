/** The look of the page and of the pane's frame and parts. Later rules win, so they come from the general to the small. */
import './colours.css';
import './page.css';
import './frame.css';
import '../parts/words.css';
import '../parts/section.css';
import '../parts/fold.css';
import '../parts/to-cell.css';
import '../parts/chip.css';
import '../parts/note.css';
import '../parts/bar.css';
import '../parts/months.css';
import '../parts/choice.css';
import '../parts/cover.css';
import './dialogs.css';
