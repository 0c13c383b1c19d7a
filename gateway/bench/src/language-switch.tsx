import { useTexts } from './language';
import { LANGUAGES, type Language } from './texts';

export function LanguageSwitch({ onChange }: { readonly onChange: (language: Language) => void }) {
  const { language, t } = useTexts();
  return (
    <fieldset className="languages">
      <legend className="hidden-text">{t('language')}</legend>
      {LANGUAGES.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          className="language"
          title={name}
          aria-label={name}
          aria-pressed={code === language}
          onClick={() => onChange(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
