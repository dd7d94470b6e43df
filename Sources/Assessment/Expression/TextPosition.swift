/// A place in an expression's text, both counted from 1.
package struct TextPosition: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package static let start = TextPosition(line: 1, column: 1)
}
