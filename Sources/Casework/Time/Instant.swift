/// A moment, in milliseconds since 1970-01-01 UTC, as it stands in every header.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  /// The moment that many milliseconds after 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Earlier moments come first.
  public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

  /// The moment that many milliseconds later.
  public func advanced(byMilliseconds step: Int64) -> Instant { Instant(milliseconds: milliseconds + step) }

  /// How many milliseconds this lies after another moment; negative where it lies before.
  public func milliseconds(since other: Instant) -> Int64 { milliseconds - other.milliseconds }
}
