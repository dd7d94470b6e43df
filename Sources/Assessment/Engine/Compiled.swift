/// A piece of an expression once it is in the program: where its result lies, and what it rests on.
struct Compiled: Sendable {
  enum Value: Sendable {
    case number(Int)
    case truth(Int)
    case category(Int, of: [String])

    /// How a message names the type.
    var typeName: String {
      switch self {
      case .number: "a number"
      case .truth: "a truth (yes or no)"
      case .category: "a category"
      }
    }
  }

  var value: Value
  var items: Set<Int> = []
  var evidence: Evidence = .nothing
  /// The terms of an outermost sum or count.
  var terms: CompiledScore.Terms?
}
