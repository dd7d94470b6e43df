import Exchange
import Glibc

/// How many lines a file has, so that a bar can say how far long work is.
enum RowCount {
  /// The lines of a plain file; 0 for anything else, and where nobody would see a bar.
  static func rows(of path: String) throws -> Int {
    guard path != "-", isatty(STDERR_FILENO) == 1 else { return 0 }
    let source = try InputFile(path).source
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    var lines = 0
    while true {
      let count = try source(buffer)
      guard count > 0 else { return lines }
      lines += buffer[..<count].count { $0 == 10 }
    }
  }
}
