internal import Assessment

extension ScoreDraft {
  /// Everything of a score that FHIR has no element for; its name and its words stand in the item.
  var facts: Facts {
    var facts = Facts()
    facts.add("value", value.value)
    facts.add("applies-when", appliesWhen?.value)
    facts.add("category", categories ?? []) { .text($0.value) }
    facts.add("missing", missing?.facts)
    facts.add("band", bands) { band in
      var facts = Facts()
      facts.add("id", band.id.value)
      facts.add("lowest", .number(band.lowest.value))
      return .facts(facts)
    }
    facts.add("positive", positive?.facts)
    facts.add("norm", norms) { norm in
      var facts = norm.cutOff.facts
      facts.add("id", norm.id.value)
      return .facts(facts)
    }
    facts.add("change", change?.facts)
    return facts
  }

  /// The score of an item of our own export; the value is set by whoever reads the item's calculation.
  init(_ facts: Facts, id: String, value: String, at place: DraftPlace) {
    func located(_ text: String, _ part: DraftPlace.Part) -> Located<String> {
      Located(text, line: place.line(part))
    }
    let categories = facts.texts("category")
    self.init(
      id: located(id, .whole), value: located(value, .whole),
      appliesWhen: facts.text("applies-when").map { located($0, .whole) },
      categories: categories.isEmpty ? nil : categories.map { located($0, .whole) },
      missing: MissingDraft(facts.facts("missing"), line: place.line(.missing)),
      bands: facts.lists("band").compactMap { band in
        guard let id = band.text("id"), let lowest = band.number("lowest") else { return nil }
        return BandDraft(id: located(id, .bands), lowest: Located(lowest, line: place.line(.bands)))
      },
      positive: CutOffDraft(facts.facts("positive"), line: place.line(.positive)),
      norms: facts.lists("norm").compactMap { norm in
        guard let id = norm.text("id"), let cutOff = CutOffDraft(norm, line: place.line(.norms)) else {
          return nil
        }
        return NormDraft(id: located(id, .norms), cutOff: cutOff)
      },
      change: ChangeDraft(facts.facts("change"), line: place.line(.change)))
  }
}
