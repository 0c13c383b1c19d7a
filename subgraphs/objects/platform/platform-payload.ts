export * from '../../shared/graphql/thing-payload';
