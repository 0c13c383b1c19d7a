import type { Refusal } from '../../shared/kernel/refusal';
import { isKeptPath } from '../material/medium.rules';
import {
  directoryCountWrong,
  directoryMalformed,
  modulePartsMisplaced,
  modulePartsMissing,
} from './directory.errors';
import type { DirectoryDescription } from './directory.model';

const MOST_DIRECTORIES = 500;

/** Everything that is wrong with what is told of directories, each with its place (E-2(2), E-2(6), E-5(1)). */
export function directoryRefusals(directories: readonly DirectoryDescription[]): Refusal[] {
  const count = directories.length;
  if (count === 0 || count > MOST_DIRECTORIES)
    return [directoryCountWrong({ limit: MOST_DIRECTORIES }, ['input', 'directories'])];
  return directories.flatMap(({ path, kind, covers }, index) => {
    const place = (field: string) => ['input', 'directories', String(index), field];
    const isRepeated = directories.findIndex((other) => other.path === path) < index;
    const isModule = kind === 'COMPILED_MODULE';
    return [
      ...(isDirectoryPath(path) && !isRepeated ? [] : [directoryMalformed({ path }, place('path'))]),
      ...(isModule && covers.length === 0 ? [modulePartsMissing({ path }, place('covers'))] : []),
      ...(!isModule && covers.length > 0 ? [modulePartsMisplaced({ path }, place('covers'))] : []),
    ];
  });
}

/** From the root of the medium, which is the empty path; never out of it. */
function isDirectoryPath(path: string): boolean {
  if (path === '') return true;
  return isKeptPath(path) && path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');
}
