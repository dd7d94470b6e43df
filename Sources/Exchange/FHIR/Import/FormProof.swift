internal import Assessment

/// Proves the draft of a form, and takes back what the proof finds wrong with what was carried over.
///
/// A condition that can never fail, bands that an edited answer has torn apart: such things are left out with the
/// proof's own words. What cannot be left out without harm, an alert above all, is a reason for refusal.
struct FormProof {
  private(set) var draft: InstrumentDraft
  private(set) var notes: [FormNote] = []
  /// The proved instrument.
  private(set) var instrument: Instrument?
  /// Why there is none.
  private(set) var reasons: [FormNote] = []

  /// Proves again and again, each time with something less.
  init(_ draft: InstrumentDraft) {
    self.draft = draft
    let most = draft.items.count + 6 * draft.scores.count + draft.examples.count + 1
    for _ in 0..<most where instrument == nil && reasons.isEmpty { attempt() }
    if instrument == nil, reasons.isEmpty {
      reasons = [FormNote(place: FormReader.whole, message: "it cannot be made sense of")]
    }
  }

  private mutating func attempt() {
    do throws(Rejection) {
      instrument = try Instrument(draft)
    } catch {
      remedy(error.defects)
    }
  }

  private mutating func remedy(_ defects: [Defect]) {
    var (scores, examples) = (Set<Int>(), Set<Int>())
    for defect in defects {
      let (place, part) = DraftPlace.read(defect.line)
      switch place.kind {
      case .item where place.index < draft.items.count && draft.items[place.index].askWhen != nil:
        dropCondition(of: place.index, defect)
      case .score where place.index < draft.scores.count:
        if part == .whole { scores.insert(place.index) }
        drop(part, of: place.index, defect)
      case .example where place.index < draft.examples.count:
        note("example \(place.index + 1)", "it is left out: \(defect.message)")
        examples.insert(place.index)
      case .head, .response, .item, .score, .alert, .example:
        reasons.append(FormNote(place: name(of: place), message: defect.message))
      }
    }
    draft.scores = kept(draft.scores, without: scores)
    draft.examples = kept(draft.examples, without: examples)
    readdress()
  }

  private mutating func note(_ place: String, _ message: String) {
    let note = FormNote(place: place, message: message)
    if !notes.contains(note) { notes.append(note) }
  }

  private func kept<Element>(_ list: [Element], without places: Set<Int>) -> [Element] {
    list.enumerated().filter { !places.contains($0.offset) }.map(\.element)
  }

  private func name(of place: DraftPlace) -> String {
    switch place.kind {
    case .item where place.index < draft.items.count: draft.items[place.index].id.value
    case .alert where place.index < draft.alerts.count: draft.alerts[place.index].id.value
    case .head, .response, .item, .score, .alert, .example: FormReader.whole
    }
  }

  private mutating func dropCondition(of index: Int, _ defect: Defect) {
    let item = draft.items[index]
    note(
      item.id.value,
      "the condition '\(item.askWhen?.value ?? "")' is left out, so it is asked regardless: \(defect.message)"
    )
    draft.items[index].askWhen = nil
    draft.items[index].hidden = nil
  }

  private mutating func drop(_ part: DraftPlace.Part, of index: Int, _ defect: Defect) {
    let id = draft.scores[index].id.value
    let what: String
    switch part {
    case .whole: what = "the score '\(draft.scores[index].value.value)' is"
    case .bands:
      what = "its bands are"
      draft.scores[index].bands = []
    case .positive:
      what = "its cut-off is"
      draft.scores[index].positive = nil
    case .norms:
      what = "its norms are"
      draft.scores[index].norms = []
    case .missing:
      what = "its rule for missing answers is"
      draft.scores[index].missing = nil
    case .change:
      what = "its figures on change are"
      draft.scores[index].change = nil
    }
    note(id, "\(what) left out: \(defect.message)")
  }

  /// Puts the lines right again after something was taken out.
  private mutating func readdress() {
    for index in draft.scores.indices { draft.scores[index].move(to: DraftPlace(.score, index)) }
    for index in draft.examples.indices {
      draft.examples[index] = ExampleDraft(
        draft.examples[index].facts, line: DraftPlace(.example, index).line())
    }
  }
}

extension ScoreDraft {
  /// The same score with the lines of another place.
  fileprivate mutating func move(to place: DraftPlace) {
    let (loinc, facts) = (loinc?.value, facts)
    self = ScoreDraft(facts, id: id.value, value: value.value, at: place)
    self.loinc = loinc.map { Located($0, line: place.line()) }
  }
}
