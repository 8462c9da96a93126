/** The menu behind the three dots. */
import * as React from 'react';
import { IconButton } from 'office-ui-fabric-react/lib/Button';
import type { IContextualMenuItem } from 'office-ui-fabric-react/lib/ContextualMenu';
import { Message, RemoveMade } from './dialogs';
import { isBusy } from './session/state';
import { usePane } from './use-pane';

declare const VERSION: string;

export function Menu(): React.JSX.Element {
  const { session, state, text, say } = usePane();
  const [open, setOpen] = React.useState<'help' | 'about' | 'remove' | null>(null);
  const { menu, help, about } = text.pane.frame;
  const busy = isBusy(state);
  const close = (): void => {
    setOpen(null);
  };
  const items: IContextualMenuItem[] = [
    {
      key: 'language',
      text: menu.otherLanguage,
      onClick: () => {
        void session.speak(state.language === 'th' ? 'en' : 'th');
      },
    },
    { key: 'read', text: menu.readAgain, disabled: busy, onClick: () => void session.read() },
  ];
  const made = state.studied?.workbook.sheets.some((sheet) => sheet.made !== null) ?? false;
  if (made && session.host.describe().removes) {
    items.push({
      key: 'remove',
      text: menu.remove,
      disabled: busy,
      onClick: () => {
        setOpen('remove');
      },
    });
  }
  for (const key of ['help', 'about'] as const) {
    items.push({
      key,
      text: menu[key],
      onClick: () => {
        setOpen(key);
      },
    });
  }
  return (
    <div className="menu">
      <IconButton
        ariaLabel={menu.label}
        title={menu.label}
        menuIconProps={{ iconName: 'More' }}
        menuProps={{ items, shouldFocusOnMount: true }}
      />
      {open === 'help' && (
        <Message title={help.title} lines={help.steps.map(say)} close={help.close} onClose={close} ordered />
      )}
      {open === 'about' && (
        <Message title={about.title} lines={about.lines(VERSION)} close={about.close} onClose={close} />
      )}
      {open === 'remove' && <RemoveMade onClose={close} />}
    </div>
  );
}
