import Clinic
import Screens

/// What goes wrong in the program itself, outside the vault and its use cases.
enum Trouble: Error {
  /// No questionnaires and policies came with the program.
  case noCatalogue
  /// The policies in a folder are not those of the vault.
  case policiesDiffer(String)
  /// A questionnaire of that name does not exist.
  case noInstrument(String)
  /// Only a person at a terminal can do this.
  case noTerminal
  /// The two passphrases typed are not the same.
  case passphrasesDiffer
  /// A file cannot be had.
  case file(FileWords)
  /// A file's content is wrong; every defect.
  case content(String, [FileWords])
  /// A step of the tour did not give what it must.
  case tour(String)
  /// A folder cannot be made.
  case cannotMake(String)
  /// Something that an author gave cannot be worked with.
  case authoring(Failure.Status, AuthorWords)
  /// A statement of a check cannot be written or read.
  case statement(Failure.Status, StatementWords)
  /// There is no demo to remove.
  case noDemo(String)
  /// The reason was said already, line by line; only the status is left.
  case said(Int32)
}
