/// Hides how long a body is: filled up to 512, 1024, 2048, … bytes, inside the seal.
///
/// One 0x80 byte ends the body, zeros follow (ISO/IEC 7816-4), so a body of exactly 512 bytes takes 1024.
enum Padding {
  /// The least size.
  static let smallest = 512
  /// The longest body that an event or draft may have.
  static let longestBody = (1 << 24) - 1

  /// The size that a body is filled up to.
  static func size(for count: Int) -> Int {
    var size = smallest
    while size < count + 1 { size *= 2 }
    return size
  }

  /// Where the body ends; `nil` where the mark is missing or the size is not one of ours.
  static func end(of padded: UnsafeRawBufferPointer) -> Int? {
    guard let mark = padded.lastIndex(where: { $0 != 0 }), padded[mark] == 0x80 else { return nil }
    return size(for: mark) == padded.count ? mark : nil
  }
}
