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
    let others = form(fields["follow-up-others"])
    if let again, let instrument = shelf?.instruments[again], instrument.recall != .sinceLast {
      fields["follow-up-repeat"]?.note(
        "'\(again)' asks about '\(instrument.recall.text)'; a form that is asked again must ask about 'since-last'"
      )
    }
    checkOthers(first, again, others, fields)
    return first.map { FollowUpForms(first: $0, again: again, others: others) }
  }

  /// A form that may leave its safety questions out answers nothing.
  private func form(_ cursor: Cursor?) -> InstrumentID? {
    guard let cursor, let id = cursor.identifier().map({ InstrumentID($0) }) else { return nil }
    if let shelf, shelf.isUnknown(id) { cursor.noteUnknown(id) }
    guard let instrument = shelf?.instruments[id] else { return id }
    if !instrument.alwaysAsksAboutSafety {
      cursor.note("'\(id)' has no safety question that is always asked; name an instrument that has one")
    }
    if !instrument.isWorded {
      cursor.note("'\(id)' has no complete words in any language, so it cannot be asked")
    }
    return id
  }

  private func checkOthers(
    _ first: InstrumentID?, _ again: InstrumentID?, _ others: InstrumentID?, _ fields: Fields
  ) {
    let narrow = [first, again].compactMap { $0.flatMap { shelf?.instruments[$0] } }
      .first { $0.fit.asksAboutLoss }
    guard let narrow else { return }
    guard let others else {
      fields["follow-up-instrument"]?.note(
        "'\(narrow.id)' is not meant for everyone; name one for the others under 'follow-up-others'")
      return
    }
    if let instrument = shelf?.instruments[others], instrument.fit.asksAboutLoss {
      fields["follow-up-others"]?.note("'\(others)' is not meant for everyone either; name one that is")
    }
  }
}

extension Fit {
  /// Whether it speaks to bereaved people only.
  fileprivate var asksAboutLoss: Bool { isForBereaved || sinceLoss != nil }
}

extension Instrument {
  /// Whether, whatever is answered, a question about danger is asked.
  var alwaysAsksAboutSafety: Bool { items.contains { $0.isSafety && $0.askWhen == nil } }

  /// Whether it can be asked in some language.
  fileprivate var isWorded: Bool { packs.values.contains { $0.isComplete && $0.wording != .none } }
}
