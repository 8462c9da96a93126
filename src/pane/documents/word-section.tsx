/** The document in words as a Word file: in our template or the agency's own. */
import * as React from 'react';
import { ActionButton, DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { usePane } from '../use-pane';

/** Beside this page, where there is no Excel. */
const WEB_PAGE = 'web.html';

export function WordSection({ disabled }: { readonly disabled: boolean }): React.JSX.Element {
  const { session, text } = usePane();
  const { word } = text.pane;
  if (!session.savesWord) {
    return (
      <Section title={word.title}>
        <p className="soft">{word.about}</p>
        <Note tone="plain" title={word.elsewhere.title}>
          <p>{word.elsewhere.text}</p>
          <a href={WEB_PAGE} target="_blank" rel="noreferrer">
            {word.elsewhere.page}
          </a>
        </Note>
      </Section>
    );
  }
  return (
    <Section title={word.title}>
      <p className="soft">{word.about}</p>
      <Template disabled={disabled} />
      <DefaultButton
        text={word.save}
        iconProps={{ iconName: 'Download' }}
        disabled={disabled}
        allowDisabledFocus
        onClick={() => void session.saveWord()}
      />
    </Section>
  );
}

function Template({ disabled }: { readonly disabled: boolean }): React.JSX.Element {
  const { session, state, text } = usePane();
  const { word } = text.pane;
  const { template } = state;
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <div className="word-template">
      <p>
        {word.template}: <strong>{template?.name ?? word.ownTemplate}</strong>
      </p>
      <ActionButton
        text={word.chooseTemplate}
        iconProps={{ iconName: 'OpenFile' }}
        disabled={disabled}
        onClick={() => input.current?.click()}
      />
      {template && (
        <ActionButton
          text={word.dropTemplate}
          iconProps={{ iconName: 'Undo' }}
          disabled={disabled}
          onClick={() => {
            void session.chooseTemplate(null);
          }}
        />
      )}
      <input
        ref={input}
        type="file"
        accept=".docx,.dotx"
        hidden
        aria-label={word.chooseTemplate}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // so that choosing the same file again is seen
          if (file) void session.chooseTemplate(file).finally(() => (target.value = ''));
        }}
      />
    </div>
  );
}
