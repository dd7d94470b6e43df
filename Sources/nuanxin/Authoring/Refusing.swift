import Assessment
import Clinic
import Exchange
import Screens
import Terminal

/// Says every reason for which a form is refused, a line each.
enum Refusing {
  /// Runs an act; where it is refused, says so and why, and ends with the status of wrong data.
  static func saying<Value>(
    _ title: AuthorWords, in language: Language, _ act: () throws -> Value
  ) throws -> Value {
    do {
      return try act()
    } catch let refusal as FormRefusal {
      let reasons = refusal.reasons.map { "  \($0)" }
      for line in [ErrorLine.text(title, in: language)] + reasons {
        try DescriptorOutput.error.write(line + "\n")
      }
      throw Trouble.said(Failure.Status.badData.rawValue)
    }
  }
}
