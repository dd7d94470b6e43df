import Catalog
import Exchange

/// What became of one form.
struct IntakeRecord {
  static let columns = [
    "form", "instrument", "path", "items", "languages", "notes", "defects", "refused",
  ]

  /// What its file calls it.
  let form: String
  /// The questionnaire's name; `nil` where it was refused.
  var instrument: String?
  /// The questionnaire's folder.
  var path: String?
  /// How many questions it has.
  var items: Int?
  /// The languages that it has words in.
  var languages: [String] = []
  /// What was left out or assumed.
  var notes: [FormNote] = []
  /// What the checker found.
  var defects: [FileDefect] = []
  /// Why it was refused.
  var refused: [FormNote] = []

  /// The notes in words; one on the form as a whole need not name it again.
  var remarks: [String] { notes.map { $0.place == form ? $0.message : $0.description } }

  /// As data.
  var record: Record {
    Record([
      "form": .text(form), "instrument": .text(instrument), "path": .text(path), "items": .number(items),
      "languages": .texts(languages), "notes": .records(notes.map(\.record)),
      "defects": .records(defects.map(\.record)), "refused": .records(refused.map(\.record)),
    ])
  }
}

extension FormNote {
  /// As data.
  fileprivate var record: Record { Record(["place": .text(place), "message": .text(message)]) }
}

extension FileDefect {
  /// As data.
  var record: Record {
    Record(["path": .text(path), "line": .number(line), "message": .text(message)])
  }
}
