import type { Peers } from '../../subgraphs/shared/peers/peers';
import { PeerUnavailable } from '../../subgraphs/shared/peers/peers';
import { organizationId } from './actors';

type Answers = Readonly<Record<string, (input: Readonly<Record<string, unknown>>) => unknown>>;

/** The other registries as a test wants them to answer; a question that is not here gets no answer. */
export function peersAnswering(answers: Answers): Peers {
  return {
    ask: async (peer, question, input) => {
      const answer = answers[`${peer} ${question}`];
      if (!answer) throw new PeerUnavailable(peer);
      return answer(input);
    },
  };
}

/** What the registry of objects tells of an object with these relations, by the keys of the organizations. */
export function objectFacts(objectId: string, relations: Readonly<Record<string, string>>) {
  return {
    objectId,
    version: 3,
    relations: Object.entries(relations).map(([key, role]) => ({
      organizationId: organizationId(key),
      role,
    })),
  };
}
