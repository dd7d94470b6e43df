/// Sixteen random bytes that name one thing and say nothing about it.
///
/// Wrapped by ``MemberID``, ``UserID`` and the rest, so that one kind never stands in for another.
public protocol RandomID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The sixteen bytes, big-endian.
  var raw: UInt128 { get }

  /// Wraps sixteen bytes that were drawn or stored elsewhere.
  init(raw: UInt128)
}

extension RandomID {
  /// The sixteen bytes in storage order.
  public var bytes: [UInt8] {
    withUnsafeBytes(of: raw.bigEndian) { Array($0) }
  }

  /// Reads sixteen bytes in storage order; `nil` for any other count.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    self.init(raw: bytes.reduce(0) { $0 << 8 | UInt128($1) })
  }

  /// The short form that people read and type: ten Crockford base-32 digits of the first fifty bits.
  ///
  /// Short enough to say over the telephone; the vault refuses a second identifier with the same short form.
  public var description: String { Base32.text(of: UInt64(truncatingIfNeeded: raw >> 78)) }

  /// Byte order, so that lists have one stable order.
  public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }
}
