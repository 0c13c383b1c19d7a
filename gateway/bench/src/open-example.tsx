import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import type { PlaygroundExample } from './settings';
import { LANGUAGES, TEXTS } from './texts';

interface OpenExampleProps {
  /** The example to show; a new object opens it again. Null opens nothing. */
  readonly request: { readonly example: PlaygroundExample } | null;
  readonly examples: readonly PlaygroundExample[];
}

/**
 * Puts an example into the editor: into its own tab when it is open already, over an untouched example, else into a
 * new tab, so that nothing the user wrote is lost.
 */
export function OpenExample({ request, examples }: OpenExampleProps) {
  const { queryEditor, variableEditor, responseEditor, tabs, activeTabIndex } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
  }));
  const { addTab, changeTab } = useGraphiQLActions();

  // biome-ignore lint/correctness/useExhaustiveDependencies: tabs change with every key; only a request may open one.
  useEffect(() => {
    if (!request || !queryEditor || !variableEditor || !responseEditor) return;
    const { query, variables } = request.example;
    const current = queryEditor.getValue();
    if (!isUntouched(current, examples)) {
      const open = tabs.findIndex((tab, index) => index !== activeTabIndex && tab.query === query);
      if (open >= 0) return changeTab(open);
      addTab();
    }
    queryEditor.setValue(query);
    variableEditor.setValue(variables ?? '');
    responseEditor.setValue('');
  }, [request, queryEditor, variableEditor, responseEditor]);

  return null;
}

function isUntouched(text: string, examples: readonly PlaygroundExample[]): boolean {
  const known = [
    ...LANGUAGES.map(({ code }) => TEXTS.emptyEditor[code]),
    ...examples.map(({ query }) => query),
  ];
  return text.trim() === '' || known.includes(text);
}
