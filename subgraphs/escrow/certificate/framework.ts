import type { NamedComponent } from './component.model';
import { componentKey } from './component.model';

/** Frameworks by the package that brings them; what a detection says of them is a warning and no more. */
const FRAMEWORKS: Readonly<Record<string, readonly string[]>> = {
  React: ['react'],
  'Next.js': ['next'],
  Vue: ['vue'],
  Angular: ['@angular/core'],
  AngularJS: ['angular'],
  Svelte: ['svelte'],
  Express: ['express'],
  NestJS: ['@nestjs/core'],
  'Spring Boot': [
    'spring-boot',
    'spring-boot-starter',
    'spring-boot-starter-parent',
    'spring-boot-starter-web',
  ],
  Spring: ['spring-core', 'spring-context', 'spring-webmvc'],
  Django: ['django'],
  Flask: ['flask'],
  FastAPI: ['fastapi'],
  Laravel: ['laravel/framework'],
  Symfony: ['symfony/framework-bundle', 'symfony/symfony'],
  Yii: ['yiisoft/yii2'],
  'ASP.NET Core': ['microsoft.aspnetcore.app'],
  'Ruby on Rails': ['rails'],
};

const form = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(\.js|js)$/, '')
    .replace(/[^a-zа-я]/g, '');

const BY_PACKAGE = new Map(
  Object.entries(FRAMEWORKS).flatMap(([framework, packages]) =>
    packages.map((name) => [componentKey(name), framework] as const),
  ),
);
const BY_NAME = new Map(Object.keys(FRAMEWORKS).map((name) => [form(name), name]));

export const frameworkOf = ({ name }: NamedComponent): string | null =>
  BY_PACKAGE.get(componentKey(name)) ?? null;

/** The name in the table of a framework as somebody wrote it; null for one that the table does not know. */
export const knownFramework = (written: string): string | null => BY_NAME.get(form(written)) ?? null;
