/// Reads the number of a choice on a screen that offers a few.
package enum ChoiceInput {
  /// The place of the choice, from 0, or what to type instead.
  package static func parse(_ line: some StringProtocol, of count: Int) -> Result<Int, InputWords> {
    guard let number = Int(TypedText.normalised(line)), (1...max(1, count)).contains(number) else {
      return .failure(.notAChoice(count))
    }
    return .success(number - 1)
  }
}
