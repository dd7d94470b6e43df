public import Assessment
import Catalog
public import Exchange

/// An instrument as a FHIR Questionnaire, on its way to a file.
public struct QuestionnaireFile {
  /// The file's text.
  public let text: String
  /// What other systems will not compute.
  public let notes: [FormNote]

  /// Makes it of an instrument's folder; `language` is the form's own, the others become translations.
  ///
  /// - Throws: `CatalogRejection`, where the folder does not hold.
  public init(of folder: String, in language: Language) throws {
    let drafts = try InstrumentFolders.drafts(in: folder, hash: Session.hash)
    let export = QuestionnaireExport(drafts.instrument, packs: drafts.packs, language: language)
    text = String(decoding: export.bytes(), as: UTF8.self)
    notes = export.notes
  }

  /// Writes it: it appears under its name only when it is whole.
  public func write(to path: String) throws(AuthoringError) {
    let folder = PlainFolder(path).parent
    try PlainFile.replace(path, in: PlainFolder(folder), with: text)
  }
}
