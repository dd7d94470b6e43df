public import Assessment
public import Exchange

/// A file with the publisher's words: a FHIR Questionnaire where it begins as JSON does, else a typed table.
public struct PublisherForm {
  /// The words, by the names of the instrument's parts.
  public let words: PublisherWords
  /// The publication that the form names; `nil` for a table, which names none.
  public let source: String?
  /// What was left aside.
  public let notes: [FormNote]

  /// Reads a file for an instrument.
  ///
  /// - Throws: ``FormRefusal`` with everything that does not fit, ``TableDefects``.
  public init(_ bytes: [UInt8], for instrument: Instrument, in language: Language) throws {
    guard !FormIntake.isJSON(bytes) else {
      let match = try WordingMatch(bytes, to: instrument, in: language)
      // What a form is called in an archive is no title to show to the person: ours stays.
      var words = match.words
      words.title = nil
      (self.words, source, notes) = (words, match.source, match.notes)
      return
    }
    var rest = bytes[...]
    let table = try WordingTable(
      reading: { buffer in
        let part = rest.prefix(buffer.count)
        buffer.copyBytes(from: part)
        rest = rest.dropFirst(part.count)
        return part.count
      }, for: instrument)
    (words, source, notes) = (table.words, nil, [])
  }
}
