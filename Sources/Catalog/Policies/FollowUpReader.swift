internal import Assessment
internal import Casework

/// Reads and proves which questions about suicide risk follow an urgent flag.
struct FollowUpReader {
  /// The instruments that they must be among, where they are known.
  let shelf: InstrumentShelf?

  /// Reads the keys of `crisis.yaml`; `nil` where the first form is missing, which was then noted.
  func forms(_ fields: Fields) -> FollowUpForms? {
    let first = form(fields["follow-up-instrument"])
    let again = form(fields["follow-up-repeat"])
    if let again, let instrument = shelf?.instruments[again], instrument.recall != .sinceLast {
      fields["follow-up-repeat"]?.note(
        "'\(again)' asks about '\(instrument.recall.text)'; a form that is asked again must ask about 'since-last'"
      )
    }
    return first.map { FollowUpForms(first: $0, again: again) }
  }

  /// A form that may leave its safety questions out, or that not everyone can be asked, answers nothing.
  private func form(_ cursor: Cursor?) -> InstrumentID? {
    guard let cursor, let id = cursor.identifier().map({ InstrumentID($0) }) else { return nil }
    if let shelf, shelf.isUnknown(id) { cursor.noteUnknown(id) }
    guard let instrument = shelf?.instruments[id] else { return id }
    if !instrument.alwaysAsksAboutSafety {
      cursor.note("'\(id)' has no safety question that is always asked; name an instrument that has one")
    }
    if !instrument.packs.values.contains(where: { $0.isComplete && $0.wording != .none }) {
      cursor.note("'\(id)' has no complete words in any language, so it cannot be asked")
    }
    if instrument.fit.isForBereaved || instrument.fit.sinceLoss != nil {
      cursor.note("'\(id)' speaks to bereaved people only; name an instrument that anyone can be asked")
    }
    return id
  }
}

extension Instrument {
  /// Whether, whatever is answered, a question about danger is asked.
  var alwaysAsksAboutSafety: Bool { items.contains { $0.isSafety && $0.askWhen == nil } }
}
