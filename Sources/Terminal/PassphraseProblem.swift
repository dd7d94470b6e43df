/// Why no passphrase was read.
package enum PassphraseProblem: Error, Hashable {
  /// There is no terminal to ask at.
  case noTerminal
  /// The input ended before a line was complete.
  case ended
  /// The line does not fit the buffer.
  case tooLong
  /// The terminal refused to hide what is typed.
  case cannotHide
}
