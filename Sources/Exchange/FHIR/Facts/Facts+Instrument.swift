internal import Assessment

extension Facts {
  /// Everything about an instrument and its packs that no element of FHIR holds.
  init(_ draft: InstrumentDraft, _ packs: [PackDraft]) {
    add("id", draft.id.value)
    add("measures", draft.measures.value)
    add("recall", draft.recall.value)
    add("direction", draft.direction.value)
    add("minutes", .whole(draft.minutes.value))
    add("mode", draft.modes) { .text($0.value) }
    add("fit", draft.fit.facts)
    add("variant-of", draft.variantOf?.value)
    add("licence", draft.licence.facts)
    add("source", draft.sources) { .facts($0.facts) }
    add("response", draft.responses) { .text($0.id.value) }
    add("alert", draft.alerts) { .facts($0.facts) }
    add("example", draft.examples) { .facts($0.facts) }
    add("pack", packs) { .facts(Facts($0, draft)) }
  }

  /// A pack's own facts; its questions, choices, scores' names and title stand in the form's elements.
  private init(_ pack: PackDraft, _ draft: InstrumentDraft) {
    add("language", pack.language.value)
    add("wording", pack.wording.value)
    add("complete", .truth(pack.isComplete))
    add("source", pack.source?.value)
    add("source-digest", pack.sourceDigest?.value)
    add("short", pack.short?.value)
    add("recall", pack.recall?.value)
    let yesNo = Set(draft.responses.filter { $0.kind.value == "yes-no" }.map(\.id.value))
    for group in pack.responses where yesNo.contains(group.id.value) {
      var words = Facts()
      words.add("id", group.id.value)
      for text in group.texts { words.add(text.key.value, text.text.value) }
      add("response", words)
    }
    for group in pack.bands {
      var words = Facts()
      words.add("score", group.id.value)
      words.add("band", group.texts) { .facts(Facts(named: $0)) }
      add("bands", words)
    }
    add("alert", pack.alerts) { .facts(Facts(named: $0)) }
  }

  private init(named text: KeyedText) {
    add("id", text.key.value)
    add("text", text.text.value)
  }
}
