internal import Assessment

/// What stands at the top of an exported form.
struct ExportHead {
  private let draft: InstrumentDraft
  private let words: ExportWords
  private let variables: [FormExpression]

  init(_ draft: InstrumentDraft, _ words: ExportWords, variables: [FormExpression]) {
    self.draft = draft
    self.words = words
    self.variables = variables
  }

  /// The whole form.
  func form(_ items: [JSONValue]) -> JSONValue {
    var form = JSONObject()
    form.add("resourceType", "Questionnaire")
    form.add("id", draft.id.value)
    form.add("language", words.main.rawValue)
    form.add(
      "extension",
      variables.map { Element.expression(FormURL.variable, $0) }
        + [Facts(draft, words.packs).element(Facts.instrument)])
    form.add("url", "urn:nuanxin:questionnaire:\(draft.id.value)")
    form.add("version", draft.version.value)
    form.add("name", name)
    form.add(words.text { $0.title?.value }, as: "title")
    form.add("status", words.packs.contains { $0.isComplete && !$0.isSkeleton } ? "active" : "draft")
    form.add("subjectType", [.text("Patient")])
    if words.arePublishers { form.add("publisher", draft.licence.holder.value) }
    form.add(notice, as: "description")
    form.add("copyright", copyright)
    if words.arePublishers { form.add("code", Element.loinc(draft.loinc?.value)) }
    form.add("item", items)
    return .object(form)
  }

  /// A name for programs: a capital first, then letters, digits and underscores.
  private var name: String {
    let name = draft.id.value.split(separator: "-").joined(separator: "_")
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private var notice: FormText {
    words.text { pack in
      Language(rawValue: pack.language.value).flatMap { ExportNotice.text(pack.wording.value, $0) }
    }
  }

  private var copyright: String {
    let notices = words.packs.compactMap { ExportNotice.text($0.wording.value, .en) }
    let own = notices.first.map { " \($0)" } ?? ""
    return "\(draft.licence.holder.value): \(draft.licence.terms.value).\(own)"
  }
}
