import Sealing

/// Where a passphrase comes from; it is never an argument, a variable or a `String`.
public enum PassphraseSource: Hashable, Sendable {
  /// A file that only its owner can read.
  case file(String)
  /// An open descriptor, such as a terminal with its echo off.
  case descriptor(Int32)

  func read() throws -> Passphrase {
    switch self {
    case .file(let path): try Passphrase(file: path)
    case .descriptor(let descriptor): try Passphrase(reading: descriptor)
    }
  }
}
