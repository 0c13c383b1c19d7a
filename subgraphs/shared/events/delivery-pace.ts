/** Times of the delivery of events. */
export interface DeliveryPace {
  /** Until the delivery begins after the start of the process: the first answer comes first. */
  readonly startMs: number;
  /** Between two looks into the outbox. */
  readonly relayMs: number;
  /** Between two looks for deliveries that may be tried again; half a second at least. */
  readonly pollSeconds: number;
  /** Between two looks for attempts that a killed process left behind. */
  readonly superviseSeconds: number;
  /** After which an attempt counts as left behind. */
  readonly expireSeconds: number;
  /** Attempts after the first. */
  readonly retryLimit: number;
  /** Before the second attempt; doubled each time, up to the most. */
  readonly retryDelaySeconds: number;
  readonly retryDelayMaxSeconds: number;
}

/** A registry that is away for half a day still gets everything by itself. */
export const DELIVERY_PACE: DeliveryPace = {
  startMs: 1_000,
  relayMs: 500,
  pollSeconds: 1,
  superviseSeconds: 15,
  expireSeconds: 15,
  retryLimit: 80,
  retryDelaySeconds: 2,
  retryDelayMaxSeconds: 600,
};
