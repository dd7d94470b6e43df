/// The words of a field as a person hears them.
struct FieldWording {
  /// Every field of the dictionary, by name.
  let known: Set<String>
  private(set) var notes: [FormNote] = []

  init(known: Set<String>) { self.known = known }

  /// A text without markup; answers of other fields that it would show are noted.
  mutating func plain(_ raw: String, of field: DictionaryField) -> String {
    let text = unembedded(FieldText.plain(raw), field)
    let piped = piped(in: text)
    if !piped.isEmpty {
      notes.append(
        FormNote(
          place: field.name,
          message:
            "its text shows answers to \(piped.joined(separator: ", ")), which stay as they are written; "
            + "edit the sentence"))
    }
    return text
  }

  /// The question as it is asked, with what belongs to it, and its name in lists.
  ///
  /// The field's note stands behind the question rather than before it: it says in what unit or form the answer is
  /// wanted, so it is needed each time, and last. The publisher's number stands in lists only.
  mutating func question(_ field: DictionaryField, _ type: FieldType) -> (ask: String, label: String) {
    var question = plain(field[.label], of: field)
    if question.isEmpty {
      question = field.name.split(separator: "_").joined(separator: " ")
      notes.append(FormNote(place: field.name, message: "it has no label; its name stands for it"))
    }
    let number = field[.number].isEmpty ? "" : field[.number] + " "
    let label = FieldText.short(number + question)
    let note = plain(field[.note], of: field)
    if !note.isEmpty { question += " (\(note.onOneLine))" }
    let ends = type == .slider ? sliderEnds(field) : ""
    return (ends.isEmpty ? question : question + "\n" + ends, label)
  }

  /// What the ends of a slider and its middle mean, by their numbers.
  private mutating func sliderEnds(_ field: DictionaryField) -> String {
    let labels = field[.choices].split(separator: "|", omittingEmptySubsequences: false)
      .map { FieldText.plain(String($0)).onOneLine }
    let low = Int(field[.lowest]) ?? 0
    let high = Int(field[.highest]) ?? 100
    guard (2...3).contains(labels.count), low < high, high - low < 1_000_000 else {
      return labels.joined(separator: " | ")
    }
    let places = labels.count == 2 ? [low, high] : [low, low + (high - low) / 2, high]
    return zip(places, labels).filter { !$1.isEmpty && $1 != String($0) }.map { "\($0) = \($1)" }
      .joined(separator: ", ")
  }

  /// Other fields that a label holds a place for, as `{name}`; they are asked by themselves.
  private mutating func unembedded(_ text: String, _ field: DictionaryField) -> String {
    var (result, rest, embedded) = ("", text[...], [String]())
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let inside = rest[rest.index(after: open)..<close]
      let name = inside.prefix { $0 != ":" }.trimmed
      result += rest[..<open]
      if known.contains(name.lowercased()) {
        embedded.append(String(name))
      } else {
        result += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    guard !embedded.isEmpty else { return text }
    notes.append(
      FormNote(
        place: field.name,
        message: "\(embedded.joined(separator: ", ")) would stand inside its text; asked in their own place"))
    return FieldText.plain(result + rest)
  }

  /// The fields and smart variables in square brackets.
  private func piped(in text: String) -> [String] {
    var (found, rest): ([String], Substring) = ([], text[...])
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let inside = rest[rest.index(after: open)..<close]
      let reference = FieldReference(inside)
      let isSmart = reference.name.contains("-") && !inside.contains(where: \.isWhitespace)
      let hasEvent = rest[close...].dropFirst().first == "["
      if known.contains(reference.name) || isSmart || hasEvent { found.append("[\(inside)]") }
      rest = rest[rest.index(after: close)...]
    }
    return found
  }
}
