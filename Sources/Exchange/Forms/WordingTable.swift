public import Assessment

/// A publisher's words typed from a paper form: a table of `id,text`, one line per question and per answer.
///
/// A question's id is its item's name, an answer's is the response's name and the value, as in `frequency.0` or
/// `answer.yes`; besides `title`, `introduction`, `recall` and `q1.heading`. A column `about` is for whoever types.
public struct WordingTable {
  /// The words that it holds.
  public private(set) var words = PublisherWords()

  /// Reads a whole table and holds it against an instrument.
  ///
  /// - Throws: ``FormRefusal`` with every line that belongs to nothing, stands twice or is empty, and everything
  ///   that the instrument needs and the table lacks; ``TableDefects`` where it is no such table.
  public init(reading source: @escaping CSVScanner.Source, for instrument: Instrument) throws {
    var table = try WholeTable(reading: source, required: ["id", "text"], optional: ["about"])
    let keys = WordKey.all(of: instrument)
    let named = Dictionary(keys.map { ($0.name, $0) }) { first, _ in first }
    var (seen, reasons) = (Set<WordKey>(), [FormNote]())
    while try table.next() {
      let place = "line \(table.line)"
      guard let id = table.text("id") else {
        reasons.append(FormNote(place: place, message: "has no id"))
        continue
      }
      guard let key = named[id] else {
        reasons.append(FormNote(place: place, message: Self.unknown(id, instrument)))
        continue
      }
      guard seen.insert(key).inserted else {
        reasons.append(FormNote(place: place, message: "'\(id)' stands twice; keep one"))
        continue
      }
      if let text = table.text("text") {
        words.set(key, text)
      } else if key.isNeeded {
        reasons.append(FormNote(place: place, message: "'\(id)' has no text"))
      }
    }
    try table.finish()
    for key in keys where key.isNeeded && !seen.contains(key) {
      reasons.append(FormNote(place: key.name, message: "is missing; add a line for it"))
    }
    guard reasons.isEmpty else { throw FormRefusal(reasons) }
  }

  private static func unknown(_ id: String, _ instrument: Instrument) -> String {
    "'\(id.prefix(40))' is no question or answer of \(instrument.id); an answer is written like frequency.0"
  }

  /// An empty table to fill in, with what is there now as a hint.
  ///
  /// - Returns: CSV with the columns `id`, `text` and `about`.
  public static func template(for instrument: Instrument, in language: Language) -> String {
    let pack = instrument.packs[language]
    var writer = CSVWriter(columns: ["id", "text", "about"])
    for key in WordKey.all(of: instrument) { writer.write([key.name, "", pack?.hint(for: key) ?? ""]) }
    return writer.text
  }
}

extension PublisherWords {
  fileprivate mutating func set(_ key: WordKey, _ text: String) {
    switch key {
    case .title: title = text
    case .introduction: introduction = text
    case .recall: recall = text
    case .ask(let item): questions[item, default: Question(ask: "")].ask = text
    case .heading(let item): questions[item, default: Question(ask: "")].heading = text
    case .answer(let response, let key): answers[response, default: [:]][key] = text
    }
  }
}

extension Pack {
  /// What our own pack calls it; never a sentence that could be taken for the publisher's.
  fileprivate func hint(for key: WordKey) -> String {
    switch key {
    case .title: short
    case .introduction, .recall, .heading: ""
    case .ask(let item): items[item]?.label ?? ""
    case .answer(let response, let key): responses[response]?.word(under: key) ?? ""
    }
  }
}
