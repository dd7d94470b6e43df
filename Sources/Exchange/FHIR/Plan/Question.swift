internal import Assessment

/// A question that can be asked, in an instrument's terms.
struct Question {
  /// What answers it takes.
  enum Kind: Hashable {
    case choice
    case multiple
    case yesNo
    case integer(ClosedRange<Int>)
    case decimal(ClosedRange<Rational>)
    case duration(ClosedRange<Int>)
    case text(maxLength: Int?)
    case date
    case clock
  }

  /// One answer of a choice: the value that stands for it.
  struct Choice: Hashable {
    let value: Int
    let option: FormOption
  }

  /// What a form's scores take for an answer.
  enum Weights: Hashable {
    /// The value itself.
    case values
    /// Another number, by value.
    case table([Int: Rational])
    /// Nothing: the form gives its answers no numbers.
    case none
  }

  /// Its place in the form.
  let node: Int
  /// Its name.
  var id = ""
  /// Whether the name says no more than its place among the questions.
  var isNamedByPlace = false
  let kind: Kind
  var choices: [Choice] = []
  var weights = Weights.none
  /// The value of "something else", and the name of the question what it is.
  var other: (value: Int, id: String)?
  var unit: FormUnit?
  /// What is said before it.
  var headings: [FormText] = []

  init(node: Int, kind: Kind) {
    self.node = node
    self.kind = kind
  }

  /// Whether its answer is a number of its own.
  var isNumber: Bool {
    switch kind {
    case .integer, .decimal, .duration, .clock: true
    case .choice, .multiple, .yesNo, .text, .date: false
    }
  }
}
