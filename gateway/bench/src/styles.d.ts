/** Style sheets are bundled by the build; importing one gives no value. */
declare module '*.css';
