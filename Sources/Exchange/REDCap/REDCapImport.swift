/// A REDCap data dictionary, form by form.
///
/// A dictionary is a CSV file with a row per field, as a project's designer downloads it or its programming
/// interface gives it. Each form becomes an instrument of its own, and is proved as any other before it is handed
/// over; nothing that is left out goes unsaid.
public struct REDCapImport: Sendable {
  /// The forms, in the dictionary's order.
  public let forms: [REDCapForm]
  /// What concerns the file as a whole.
  public let notes: [FormNote]

  /// Reads a file.
  ///
  /// - Throws: ``FormRefusal`` for a file that is no data dictionary, or that has rows which cannot be read.
  public init(_ bytes: [UInt8]) throws(FormRefusal) {
    let dictionary = try DataDictionary(bytes)
    var (order, fields): ([String], [String: [DictionaryField]]) = ([], [:])
    for field in dictionary.fields {
      if fields[field.form] == nil { order.append(field.form) }
      fields[field.form, default: []].append(field)
    }
    let forms = Dictionary(dictionary.fields.map { ($0.name.lowercased(), $0.form) }) { first, _ in first }
    var names = FieldNames()
    self.forms = order.map { form in
      DictionaryForm(form: form, id: names.name(for: form), fields: fields[form] ?? [], forms: forms).result()
    }
    notes = dictionary.notes
  }
}
