public import Assessment

/// An instrument as a FHIR R4 Questionnaire: the same draft and the same words always give the same bytes.
///
/// What FHIR has elements for stands in them: questions, answers with their values, conditions, calculations,
/// translations. Everything else (bands, norms, alerts, examples, labels, our own expressions) stands beside them in
/// extensions under `urn:nuanxin:fhir`, so that ``QuestionnaireImport`` makes the same instrument of it again.
///
/// Codes of LOINC mean the published words; so a form carries none unless every pack in it is the publisher's.
public struct QuestionnaireExport: Sendable {
  /// The Questionnaire.
  public let form: JSONValue
  /// What other systems will not compute, because FHIR has no way to say it.
  public private(set) var notes: [FormNote] = []

  /// Makes the form.
  ///
  /// - Parameters:
  ///   - draft: the instrument's draft, which was proved.
  ///   - packs: the packs to go into it.
  ///   - language: the form's own language; the other packs become translations. Where no pack is in it, the first
  ///     pack's is taken.
  public init(_ draft: InstrumentDraft, packs: [PackDraft], language: Language = .en) {
    let languages = packs.compactMap { Language(rawValue: $0.language.value) }
    let main = languages.contains(language) ? language : languages.first ?? language
    var items = ExportItems(draft, ExportWords(packs, main: main))
    let elements = items.elements()
    let head = ExportHead(draft, items.words, variables: items.writer.variables)
    form = head.form(elements)
    notes = items.notes
  }

  /// The form as a file.
  public func bytes(isIndented: Bool = true) -> [UInt8] { form.bytes(isIndented: isIndented) }
}
