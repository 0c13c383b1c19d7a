import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

const OPTIONS = {
  wordWrap: 'on',
  // Names of the registers are full of Cyrillic letters that look like Latin ones; the editor would frame each.
  unicodeHighlight: { ambiguousCharacters: false },
} as const;

/** Settings of the editors that GraphiQL has no property for. */
export function EditorOptions() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    headerEditor: state.headerEditor,
    responseEditor: state.responseEditor,
  }));

  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor])
      editor?.updateOptions(OPTIONS);
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);

  return null;
}
