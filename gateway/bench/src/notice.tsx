import { useTexts } from './language';
import type { TextKey } from './texts';

interface NoticeProps {
  readonly text: TextKey | null;
  readonly isProblem: boolean;
  /** Offers to sign in again; left out where that would not help. */
  readonly onSignIn?: (() => void) | undefined;
}

/** One line under the bar. The live region always exists, so that screen readers hear a text that comes later. */
export function Notice({ text, isProblem, onSignIn }: NoticeProps) {
  const { t } = useTexts();
  return (
    <div role="status" className={`notice ${isProblem ? 'problem' : ''}`}>
      {text && (
        <p>
          {t(text)}{' '}
          {onSignIn && (
            <button type="button" className="link" onClick={onSignIn}>
              {t('signInAgain')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
