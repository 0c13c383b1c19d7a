import { useTexts } from './language';
import { Menu, walkList } from './menu';
import type { PlaygroundExample } from './settings';

interface ExampleMenuProps {
  readonly examples: readonly PlaygroundExample[];
  readonly onOpen: (example: PlaygroundExample) => void;
}

export function ExampleMenu({ examples, onOpen }: ExampleMenuProps) {
  const { t, inLanguage } = useTexts();
  return (
    <Menu label={t('examples')} name={t('examples')}>
      {(close) => (
        <ul className="list" onKeyDown={walkList}>
          {examples.length === 0 && <li className="empty">{t('noExamples')}</li>}
          {examples.map((example) => (
            <li key={example.name}>
              <button
                type="button"
                className="item"
                data-example={example.name}
                onClick={() => {
                  close();
                  onOpen(example);
                }}
              >
                <strong>{inLanguage(example.title)}</strong>
                {example.description && <span>{inLanguage(example.description)}</span>}
                <code>{example.operationName}</code>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Menu>
  );
}
