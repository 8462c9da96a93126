/** A task that covers the whole pane until it is done: title, what is to be done, buttons. Escape closes it. */
import * as React from 'react';
import { IconButton } from 'office-ui-fabric-react/lib/Button';
import { type IModalProps, Modal } from 'office-ui-fabric-react/lib/Modal';
import { usePane } from '../use-pane';

export interface CoverProps {
  readonly title: string;
  readonly remark?: string;
  /** Asks to be closed; who opened it decides, and says where the focus goes. */
  readonly onClose: () => void;
  readonly children: React.ReactNode;
  /** The buttons below. */
  readonly foot: React.ReactNode;
}

const WHOLE: IModalProps['styles'] = {
  main: { width: '100%', height: '100%', maxWidth: 'none', maxHeight: 'none', borderRadius: 0, boxShadow: 'none' },
  scrollableContent: { width: '100%', height: '100%', maxHeight: 'none', overflow: 'hidden' },
};

export function Cover({ title, remark, onClose, children, foot }: CoverProps): React.JSX.Element {
  const { text } = usePane();
  return (
    <Modal
      isOpen
      onDismiss={onClose}
      isBlocking={false}
      titleAriaId="cover-title"
      ignoreExternalFocusing
      firstFocusableSelector="cover-first"
      styles={WHOLE}
    >
      <div className="cover">
        <div className="cover-head">
          <div>
            <h2 id="cover-title">{title}</h2>
            {remark !== undefined && <div className="soft">{remark}</div>}
          </div>
          <IconButton
            iconProps={{ iconName: 'Cancel' }}
            ariaLabel={text.pane.frame.close}
            title={text.pane.frame.close}
            onClick={onClose}
          />
        </div>
        <div className="cover-body">{children}</div>
        <div className="pane-foot">{foot}</div>
      </div>
    </Modal>
  );
}
