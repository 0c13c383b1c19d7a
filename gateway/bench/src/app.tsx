import type { Fetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { EditorOptions } from './editor-options';
import { ExampleMenu } from './example-menu';
import { askGraph, askViewer, type Viewer } from './graph';
import { LanguageContext } from './language';
import { LanguageSwitch } from './language-switch';
import { Notice } from './notice';
import { OpenExample } from './open-example';
import { AccountMenu } from './session/account-menu';
import { beginSignIn, SignInError } from './session/sign-in';
import { useSession } from './session/use-session';
import { loadExamples, type PlaygroundExample, settings } from './settings';
import { initialLanguage, rememberLanguage, TEXTS, type TextKey } from './texts';

/** The whole page. `problem` is what went wrong before it could be shown. */
export function App({ problem: firstProblem }: { readonly problem: TextKey | null }) {
  const [language, setLanguage] = useState(initialLanguage);
  const [problem, setProblem] = useState(firstProblem);
  const { session, state, expire, signOut } = useSession();
  const { examples, request, open } = useExamples(setProblem);
  const [viewer, setViewer] = useState<Viewer | null>(null);
  const token = session?.accessToken ?? null;

  // A new fetcher makes the editor read the schema again: wanted for another user, not for another language.
  const currentLanguage = useRef(language);
  currentLanguage.current = language;
  const expired = useRef(expire);
  const fetcher = useMemo<Fetcher>(
    () => (parameters, options) =>
      askGraph(parameters, {
        token,
        language: currentLanguage.current,
        headers: options?.headers as Record<string, string> | undefined,
        onRefused: expired.current,
      }),
    [token],
  );

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = TEXTS.title[language];
    rememberLanguage(language);
  }, [language]);

  useEffect(() => {
    setViewer(null);
    if (token === null) return;
    const caller = { token, language: currentLanguage.current, onRefused: expired.current };
    // What the issuer told stays when the graph does not answer.
    askViewer(caller).then(setViewer, () => setViewer(null));
  }, [token]);

  const signIn = (login: string | null) => {
    if (!settings.issuer) return;
    beginSignIn(settings.issuer, { login, language }).catch((error: unknown) => {
      setProblem(error instanceof SignInError ? error.text : 'tokenFailed');
    });
  };
  const user = session && { ...session, viewer };
  const hint = settings.issuer && state === 'anonymous' ? 'anonymousHint' : null;
  const notice = problem ?? (state === 'expired' ? 'expired' : hint);

  return (
    <LanguageContext value={language}>
      <header className="bar">
        <h1>{TEXTS.title[language]}</h1>
        <ExampleMenu examples={examples} onOpen={open} />
        <LanguageSwitch onChange={setLanguage} />
        {settings.issuer && (
          <AccountMenu issuer={settings.issuer} user={user} onSignIn={signIn} onSignOut={signOut} />
        )}
      </header>
      <Notice
        text={notice}
        isProblem={notice !== hint}
        onSignIn={notice === 'expired' ? () => signIn(null) : undefined}
      />
      {/* The editor itself speaks English only. */}
      <main lang="en" style={hint ? schemaHint(TEXTS[hint][language]) : undefined}>
        <GraphiQL
          fetcher={fetcher}
          // The graph tells its schema to signed-in users only: null spares a request that would be refused.
          schema={settings.issuer && token === null ? null : undefined}
          defaultQuery={TEXTS.emptyEditor[language]}
          defaultEditorToolsVisibility="variables"
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
          inputValueDeprecation
          schemaDescription
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <EditorOptions />
          <OpenExample request={request} examples={examples} />
        </GraphiQL>
      </main>
    </LanguageContext>
  );
}

/** Takes the place of the editor's own words about the missing schema, see the style sheet. */
const schemaHint = (text: string) => ({ '--schema-hint': JSON.stringify(text) }) as CSSProperties;

/** The worked questions, and the one to open: first the one the address names, then each chosen one. */
function useExamples(onProblem: (problem: TextKey) => void) {
  const [examples, setExamples] = useState<readonly PlaygroundExample[]>([]);
  const [request, setRequest] = useState<{ example: PlaygroundExample } | null>(null);
  const report = useRef(onProblem);

  useEffect(() => {
    const wanted = new URLSearchParams(location.search).get('example');
    loadExamples().then(
      (loaded) => {
        setExamples(loaded);
        const example = loaded.find(({ name }) => name === wanted);
        if (example) setRequest({ example });
        else if (wanted !== null) report.current('unknownExample');
      },
      () => report.current('examplesFailed'),
    );
  }, []);

  const open = (example: PlaygroundExample) => {
    history.replaceState(null, '', `/playground?example=${encodeURIComponent(example.name)}`);
    setRequest({ example });
  };
  return { examples, request, open };
}
