import { settings } from './settings';

/** Tells the editor where its language services are; must run before the editor loads. */
export function installWorkers(): void {
  const { editor, graphql, json } = settings.workers;
  window.MonacoEnvironment = {
    getWorker(_id, label) {
      const path = label === 'graphql' ? graphql : label === 'json' ? json : editor;
      return new Worker(path, { type: 'module', name: label });
    },
  };
}
