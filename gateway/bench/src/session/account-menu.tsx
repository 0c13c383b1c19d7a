import type { Viewer } from '../graph';
import { useTexts } from '../language';
import { Menu, walkList } from '../menu';
import type { PlaygroundIssuer } from '../settings';
import type { Session } from './session';

export interface AccountUser extends Pick<Session, 'subject' | 'name'> {
  /** What the graph tells of the user; null until it did. */
  readonly viewer: Viewer | null;
}

interface AccountMenuProps {
  readonly issuer: PlaygroundIssuer;
  /** Null when nobody is signed in. */
  readonly user: AccountUser | null;
  /** Begins a sign-in; `login` names a sample user. */
  readonly onSignIn: (login: string | null) => void;
  readonly onSignOut: () => void;
}

/** Signing in, as any sample user where the issuer has some, and signing out. */
export function AccountMenu({ issuer, user, onSignIn, onSignOut }: AccountMenuProps) {
  const { t, inLanguage } = useTexts();
  const sampleUsers = issuer.sampleUsers ?? [];
  const sample = sampleUsers.find(({ login }) => login === user?.subject);
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
      label={user ? (sample ? inLanguage(sample.title) : (user.name ?? user.subject)) : t('signIn')}
    >
      {(close) => (
        <ul className="list" onKeyDown={walkList}>
          {user && (
            <li>
              <Standing user={user} />
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
                className="item one-line"
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

/** For whom and in which roles the graph takes the user; they decide what it answers. */
function Standing({ user: { subject, viewer } }: { readonly user: AccountUser }) {
  const { t, inLanguage } = useTexts();
  const roles = viewer?.roles.map(({ title }) => inLanguage(title)) ?? [];
  return (
    <dl className="standing">
      <dt>{t('login')}</dt>
      <dd>{subject}</dd>
      {viewer?.organization && (
        <>
          <dt>{t('organization')}</dt>
          <dd>{inLanguage(viewer.organization.name)}</dd>
        </>
      )}
      {roles.length > 0 && (
        <>
          <dt>{t('roles')}</dt>
          <dd>{roles.join(', ')}</dd>
        </>
      )}
    </dl>
  );
}
