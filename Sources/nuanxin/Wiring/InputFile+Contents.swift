import Exchange
import Screens

extension InputFile {
  /// The largest form that is read: far more than any questionnaire needs.
  private static let most = 16 << 20

  /// All its bytes.
  ///
  /// - Throws: `Trouble.file` where there are more than a questionnaire can have.
  func contents() throws -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    var bytes: [UInt8] = []
    while true {
      let count = try source(buffer)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= Self.most else { throw Trouble.content(path, [.tooLarge(Self.most >> 20)]) }
    }
  }
}
