/// Where and when an event stands in the chain, and who wrote it. Order is the sequence's, never the clock's.
public struct Position: Hashable, Sendable {
  /// The event's place in the chain.
  public let sequence: UInt64
  /// The event.
  public let event: EventID
  /// The user who signed it.
  public let author: UserID
  /// The clock at the time of writing.
  public let time: Instant

  /// A place in the chain.
  public init(sequence: UInt64, event: EventID, author: UserID, time: Instant) {
    (self.sequence, self.event, self.author, self.time) = (sequence, event, author, time)
  }
}
