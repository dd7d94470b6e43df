import Glibc

/// Writes text to a file descriptor, all of it or an error.
package struct DescriptorOutput: Sendable {
  /// The descriptor.
  package let descriptor: Int32

  /// Writes to a descriptor that stays open.
  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// Standard output.
  package static let standard = DescriptorOutput(descriptor: STDOUT_FILENO)
  /// Standard error.
  package static let error = DescriptorOutput(descriptor: STDERR_FILENO)

  /// Whether a person may be looking at it.
  package var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes the whole text.
  package func write(_ text: String) throws(OutputFailure) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if count < 0, errno != EINTR, errno != EAGAIN {
        throw OutputFailure(code: errno)
      }
    }
  }

  /// Columns of the window, asked anew each time so that a resize counts at once; 80 where there is no window.
  package var columns: Int { window.map { Int($0.ws_col) } ?? 80 }

  /// Lines of the window; 24 where there is no window.
  package var rows: Int { window.map { Int($0.ws_row) } ?? 24 }

  private var window: winsize? {
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 && size.ws_row > 0
    return isKnown ? size : nil
  }
}
