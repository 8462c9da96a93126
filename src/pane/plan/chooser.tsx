/** The catalogue: a tick takes a measure into the plan at once, another takes it out. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Cover } from '../parts/cover';
import { usePane } from '../use-pane';
import { Choice } from './choice';
import { type IssueChoices, allChoices, earlierChoices, searchChoices } from './choices';
import './chooser.css';
import { EarlierChoices } from './earlier-choices';
import { SearchField } from './search-field';
import { type TaskProps, chooseId, issueId, openId } from './doing';

export function Chooser({ doing, onDone }: TaskProps): React.JSX.Element | null {
  const { state, text, say } = usePane();
  const { chooser } = text.pane.plan;
  const wanted = doing.kind === 'choose' ? doing.wanted : null;
  const [search, setSearch] = React.useState('');
  const [all] = React.useState((): readonly IssueChoices[] => {
    if (!state.studied) return [];
    const { result, settings } = state.studied;
    return allChoices(result, settings, wanted);
  });
  const [earlier] = React.useState(() => earlierChoices(state.studied?.result.comparison ?? null, doing.issue));
  const own = all.filter(({ number }) => number === doing.issue);
  const searching = search.trim() !== '';
  const shown = searching ? searchChoices(all, search) : own;
  const count = shown.reduce((sum, { choices }) => sum + choices.length, 0);
  const answers = own.some(({ choices }) =>
    choices.some(({ measure }) => measure.reasons.some(({ code }) => code === wanted)),
  );
  const close = (): void => {
    onDone([...(wanted === null ? [] : [openId(wanted)]), chooseId(doing.issue), issueId(doing.issue)]);
  };
  const none = searching ? chooser.foundNothing : chooser.nothingLeft;
  return (
    <Cover
      title={wanted === null ? chooser.title : text.pane.plan.unanswered.choose(wanted)}
      remark={chooser.remark}
      onClose={close}
      foot={<PrimaryButton className="main" text={chooser.done} onClick={close} />}
    >
      <SearchField value={search} onChange={setSearch} />
      <p className="soft found" role="status">
        {searching ? say(count ? chooser.found(count) : none) : ''}
      </p>
      {!searching && wanted !== null && !answers && <p className="found">{chooser.noneAnswers(wanted)}</p>}
      {!searching && count === 0 && earlier.length === 0 && <p className="found">{none}</p>}
      {shown.map(({ number, title, choices }) => (
        <section key={number} className="choices">
          <h3 lang="th">
            {say(String(number))} {say(title)}
          </h3>
          <ul className="plan-measures">
            {choices.map((choice) => (
              <Choice key={choice.measure.id} choice={choice} issue={number} />
            ))}
          </ul>
        </section>
      ))}
      {!searching && (
        <EarlierChoices
          measures={earlier}
          issue={doing.issue}
          year={state.studied?.result.comparison?.earlier.planYear ?? null}
        />
      )}
    </Cover>
  );
}
