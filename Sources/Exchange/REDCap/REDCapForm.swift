/// What became of one form of a data dictionary.
public struct REDCapForm: Sendable {
  /// The form's name in the dictionary.
  public let name: String
  /// The form in our terms, or every reason why it cannot be put into them.
  public let outcome: Result<ImportedForm, FormRefusal>
  /// Conditions under which fields are shown.
  public let branching: REDCapTally
  /// Calculated fields.
  public let calculations: REDCapTally
}
