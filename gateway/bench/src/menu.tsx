import { type ReactNode, type ToggleEvent, useId, useRef } from 'react';

interface MenuProps {
  readonly label: ReactNode;
  /** Accessible name of the panel. */
  readonly name: string;
  readonly className?: string;
  /** Content; `close` hides the panel and gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

/**
 * A button that opens a panel over the page. The browser's own popover does the light dismissal, the Escape key, the
 * way back of the focus and `aria-expanded`.
 */
export function Menu({ label, name, className = '', children }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);

  const place = ({ newState }: ToggleEvent<HTMLElement>) => {
    if (newState !== 'open' || !panel.current || !button.current) return;
    const { left, bottom } = button.current.getBoundingClientRect();
    const room = document.documentElement.clientWidth - panel.current.offsetWidth - 8;
    panel.current.style.left = `${Math.max(8, Math.min(left, room))}px`;
    panel.current.style.top = `${bottom + 4}px`;
    panel.current.style.maxHeight = `${Math.max(160, window.innerHeight - bottom - 16)}px`;
    // The arrow keys work at once; the browser gives the focus back to the button when the panel closes.
    panel.current.querySelector('button')?.focus({ preventScroll: true });
  };

  return (
    <>
      <button ref={button} type="button" className={`button ${className}`} popoverTarget={id}>
        {label}
        <span aria-hidden="true" className="caret" />
      </button>
      <section ref={panel} id={id} popover="auto" aria-label={name} className="panel" onToggle={place}>
        {children(() => panel.current?.hidePopover())}
      </section>
    </>
  );
}

/** Arrow keys, Home and End walk through the buttons of a list. */
export function walkList(event: React.KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((item) => item.matches(':focus'));
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  buttons[(next + buttons.length) % buttons.length]?.focus();
}
