import Exchange

/// What stands under one key of a listing: how it is put into a JSON object, and what a CSV cell says.
struct Datum {
  /// Puts it under a key.
  let put: (inout JSONLine, String) -> Void
  /// The cell; what is nested is joined by `/` and `;`.
  let cell: String

  /// Words, or nothing.
  static func text(_ text: String?) -> Datum { Datum(put: { $0.add($1, text) }, cell: text ?? "") }

  /// A whole number, or nothing.
  static func number(_ number: Int?) -> Datum {
    Datum(put: { $0.add($1, number) }, cell: number.map(String.init) ?? "")
  }

  /// A number that is written as JSON writes it, or nothing.
  static func decimal(_ text: String?) -> Datum { Datum(put: { $0.add($1, number: text) }, cell: text ?? "") }

  /// A truth, or nothing.
  static func truth(_ truth: Bool?) -> Datum {
    Datum(put: { $0.add($1, truth) }, cell: truth.map { $0 ? "true" : "false" } ?? "")
  }

  /// Several words.
  static func texts(_ texts: [String]) -> Datum {
    Datum(put: { $0.add($1, texts) }, cell: texts.joined(separator: ";"))
  }

  /// A thing within the thing.
  static func record(_ record: Record) -> Datum {
    Datum(put: { $0.add($1, record.line) }, cell: record.cells.joined(separator: "/"))
  }

  /// Several things within the thing.
  static func records(_ records: [Record]) -> Datum {
    let cells = records.map { $0.cells.joined(separator: "/") }
    return Datum(put: { $0.add($1, records.map(\.line)) }, cell: cells.joined(separator: ";"))
  }
}
