import CNcurses
import CShim
import Glibc

/// What puts the terminal back when the program crashes: prepared before, since nothing can be worked out then.
enum CrashRestoration {
  /// Reads the terminal's capabilities and settings as they are now. Call it before the terminal is taken over.
  static func promise(_ title: WindowTitle) {
    let names = ["rmcup", "cnorm", "sgr0", "rmkx"]
    let bytes =
      names.compactMap { nx_capability($0) }.flatMap { unpadded(String(cString: $0)) } + title.restoring.utf8
    bytes.withUnsafeBytes { nx_crash_restores(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }

  /// Without the pauses that a capability may ask for: `$<5>`.
  private static func unpadded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var isPause = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "$") { isPause = true }
      if !isPause { bytes.append(byte) }
      if byte == UInt8(ascii: ">") { isPause = false }
    }
    return bytes
  }
}
