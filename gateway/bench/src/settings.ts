import type { PlaygroundExample, PlaygroundIssuer, PlaygroundSettings } from '../../playground.model';

export type { PlaygroundExample, PlaygroundIssuer, PlaygroundSettings };

/** What the gateway wrote into the page. */
export const settings: PlaygroundSettings = JSON.parse(
  document.getElementById('settings')?.textContent ?? 'null',
);

/** @throws Error when the list does not come. */
export async function loadExamples(): Promise<PlaygroundExample[]> {
  const response = await fetch('/playground/examples.json');
  if (!response.ok) throw new Error(`examples.json answered ${response.status}`);
  return response.json();
}
