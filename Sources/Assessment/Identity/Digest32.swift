/// A 32-byte digest of a file's content, made elsewhere; what a score names to say which definition made it.
public struct Digest32: Hashable, Sendable, CustomStringConvertible {
  /// The thirty-two bytes.
  public let bytes: [UInt8]

  /// Wraps thirty-two bytes; `nil` for any other count.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    self.bytes = Array(bytes)
  }

  /// Thirty-two zero bytes, for definitions that come from no file.
  public static let none = Digest32(zeroes: 32)

  private init(zeroes count: Int) { bytes = Array(repeating: 0, count: count) }

  /// Sixty-four lower-case hexadecimal digits.
  public var hex: String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// The digits of ``hex``.
  public var description: String { hex }
}
