/** Writes a measure anew, or one of the officer's own. Nothing is kept before it is saved. */
import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Ask } from '../parts/ask';
import { Cover } from '../parts/cover';
import { usePane } from '../use-pane';
import { type Doing, type TaskProps, editId, issueId, writeId } from './doing';
import { type Draft, EMPTY_DRAFT, draftOf, isChanged, missingOf } from './draft';
import { EditorFields } from './editor-fields';
import './editor.css';
import { EditorMore } from './editor-more';
import { savePlan } from './save';

export function Editor({ doing, onDone }: TaskProps): React.JSX.Element {
  const { session, state, text, say } = usePane();
  const { editor, ask } = text.pane.plan;
  const plan = state.studied?.result.plan;
  const measure = measureOf(doing, plan);
  const [start] = React.useState(() => (measure && plan ? draftOf(measure, plan.planYear, say) : EMPTY_DRAFT));
  const [draft, setDraft] = React.useState<Draft>(start);
  const [told, setTold] = React.useState(false);
  const [asking, setAsking] = React.useState(false);
  const form = React.useRef<HTMLFormElement>(null);
  const missing = missingOf(draft);
  const close = (): void => {
    onDone(doing.kind === 'edit' ? [editId(doing.id), issueId(doing.issue)] : [writeId(doing.issue)]);
  };
  const tryToClose = (): void => {
    if (isChanged(draft, start)) setAsking(true);
    else close();
  };
  const save = (): void => {
    setTold(true);
    if (missing.name || missing.steps) {
      const field = form.current?.querySelector<HTMLElement>(missing.name ? '.name-field' : '.step-field');
      field?.focus();
      return;
    }
    const id = savePlan(session, doing, draft, start);
    onDone([...(id === null ? [] : [editId(id)]), issueId(doing.issue)]);
  };
  return (
    <Cover
      title={measure ? editor.editTitle : editor.writeTitle}
      onClose={tryToClose}
      foot={
        <>
          <PrimaryButton className="main" text={editor.save} onClick={save} />
          <DefaultButton text={editor.cancel} onClick={tryToClose} />
        </>
      }
    >
      <form
        ref={form}
        className="editor"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <EditorFields draft={draft} onChange={setDraft} missing={told ? missing : { name: false, steps: false }} />
        {measure && <EditorMore measure={measure} issue={doing.issue} onDone={onDone} />}
      </form>
      {asking && (
        <Ask
          question={ask.drop}
          onYes={close}
          onNo={() => {
            setAsking(false);
          }}
        />
      )}
    </Cover>
  );
}

type MadePlan = NonNullable<ReturnType<typeof usePane>['state']['studied']>['result']['plan'];

function measureOf(doing: Doing, plan: MadePlan | undefined): MadePlan['issues'][number]['measures'][number] | null {
  if (doing.kind !== 'edit') return null;
  const measures = plan?.issues.flatMap((issue) => issue.measures) ?? [];
  return measures.find(({ id }) => id === doing.id) ?? null;
}
