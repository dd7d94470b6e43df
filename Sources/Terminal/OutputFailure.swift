/// Writing to a terminal or a pipe failed; carries the system's error number.
package struct OutputFailure: Error, Hashable {
  /// As in `errno`.
  package let code: Int32

  /// A failure by its error number.
  package init(code: Int32) { self.code = code }
}
