import { useTexts } from '../language';
import { Menu, walkList } from '../menu';
import type { PlaygroundIssuer } from '../settings';

interface AccountMenuProps {
  readonly issuer: PlaygroundIssuer;
  /** Name and roles to show; null when nobody is signed in. */
  readonly user: { readonly name: string; readonly roles: readonly string[] } | null;
  /** Begins a sign-in; `login` names a sample user. */
  readonly onSignIn: (login: string | null) => void;
  readonly onSignOut: () => void;
}

/** Signing in, as any sample user where the issuer has some, and signing out. */
export function AccountMenu({ issuer, user, onSignIn, onSignOut }: AccountMenuProps) {
  const { t, inLanguage } = useTexts();
  const sampleUsers = issuer.sampleUsers ?? [];
  if (!user && sampleUsers.length === 0) {
    return (
      <button type="button" className="button primary" onClick={() => onSignIn(null)}>
        {t('signIn')}
      </button>
    );
  }
  const choose = (close: () => void, action: () => void) => () => {
    close();
    action();
  };
  return (
    <Menu
      className={user ? 'account' : 'primary'}
      name={user ? t('signedInAs') : t('signInAs')}
      label={user ? <span data-user={user.name}>{user.name}</span> : t('signIn')}
    >
      {(close) => (
        <ul className="list" onKeyDown={walkList}>
          {user && (
            <li>
              {user.roles.length > 0 && <p className="roles">{user.roles.join(', ')}</p>}
              <button type="button" className="item" onClick={choose(close, onSignOut)}>
                <strong>{t('signOut')}</strong>
              </button>
              <p className="heading">{t('signInAs')}</p>
            </li>
          )}
          {sampleUsers.map(({ login, title }) => (
            <li key={login}>
              <button
                type="button"
                className="item"
                data-login={login}
                onClick={choose(close, () => onSignIn(login))}
              >
                <strong>{inLanguage(title)}</strong>
                <code>{login}</code>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="item" onClick={choose(close, () => onSignIn(null))}>
              {t('otherUser')}
            </button>
          </li>
        </ul>
      )}
    </Menu>
  );
}
