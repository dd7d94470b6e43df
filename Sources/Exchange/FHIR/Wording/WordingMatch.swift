public import Assessment

/// The publisher's words out of a FHIR R4 Questionnaire, matched to an instrument's questions and answers.
///
/// Words only take each other's place where it is certain that they ask the same: questions are matched by LOINC
/// code, else by link id; answers by their numbers, or in their order where LOINC orders them. A form is taken whole
/// or not at all.
public struct WordingMatch: Sendable {
  /// The words, for every question and every answer of the instrument.
  public let words: PublisherWords
  /// Who published them, where and in which version, as far as the form says.
  public let source: String
  /// What was taken for granted.
  public let notes: [FormNote]

  /// Matches a form.
  ///
  /// - Parameters:
  ///   - bytes: the form as JSON.
  ///   - instrument: whose words these are to be; where the form has no words for a plain yes and no, or for a unit,
  ///     its pack's stay.
  ///   - language: which of the form's languages is taken.
  /// - Throws: ``FormRefusal`` with every question and every answer that has no counterpart on either side.
  public init(_ bytes: [UInt8], to instrument: Instrument, in language: Language) throws(FormRefusal) {
    var reader = FormReader()
    let form = try reader.form(bytes)
    guard reader.reasons.isEmpty else { throw FormRefusal(reader.reasons) }
    var match = FormMatch(form, instrument, language)
    match.match()
    guard match.reasons.isEmpty else { throw FormRefusal(match.reasons) }
    (words, source, notes) = (match.words, form.source, match.notes)
  }
}
