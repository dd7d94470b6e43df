/// What is wrong with an expression, and where in its text.
package struct ExpressionError: Error, Hashable, Sendable {
  package let position: TextPosition
  package let message: String

  /// Whether it follows from a defect that was told before, and is not told again.
  var isKnockOn: Bool { message.isEmpty }

  /// An error that follows from a defect that was told before.
  static func knockOn(at position: TextPosition) -> ExpressionError {
    ExpressionError(position: position, message: "")
  }

  /// The same in terms of the file that the expression stands in.
  func defect(in expression: Located<String>) -> Defect {
    Defect(
      line: expression.line + position.line - 1,
      message: "column \(position.column) of the expression: \(message)")
  }
}
