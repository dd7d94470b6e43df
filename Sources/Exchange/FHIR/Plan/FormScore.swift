internal import Assessment

/// A form's calculation in our terms.
struct FormScore {
  let node: Int
  let value: Syntax
  var appliesWhen: Syntax?
  /// The texts that it chooses among; `nil` for a number.
  var categories: [String]?
}
