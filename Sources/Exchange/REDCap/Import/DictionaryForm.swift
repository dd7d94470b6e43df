internal import Assessment

/// Carries one form over: reads it, proves it, and says what became of each of its rules.
struct DictionaryForm {
  private let reader: FieldReader
  private let drafts: FieldDrafts
  private let fields: [DictionaryField]
  private let forms: [String: String]

  /// A form under its instrument's name; `forms` tells which form each field of the dictionary stands in.
  init(form: String, id: String, fields: [DictionaryField], forms: [String: String]) {
    reader = FieldReader(form: form, fields: fields, known: Set(forms.keys))
    drafts = FieldDrafts(reader: reader, id: id, language: FieldDrafts.language(of: reader))
    self.fields = fields
    self.forms = forms
  }

  /// What became of it.
  func result() -> REDCapForm {
    do throws(FormRefusal) {
      try demandQuestions()
      var proof = RuleProof(drafts, forms: forms)
      let translation = try proof.accepted()
      let account = RuleAccount(reader, drafts, translation, fields)
      let form = ImportedForm(
        instrument: drafts.instrument(translation.scores, translation.conditions, isTrial: false),
        packs: [drafts.pack(translation.scores)], notes: account.notes)
      try prove(form)
      return REDCapForm(
        name: reader.form, outcome: .success(form), branching: account.branching,
        calculations: account.calculations)
    } catch {
      return refused(error)
    }
  }

  private func refused(_ refusal: FormRefusal) -> REDCapForm {
    REDCapForm(
      name: reader.form, outcome: .failure(refusal),
      branching: REDCapTally(reported: fields.filter { !$0.logic.isEmpty }.map(\.name)),
      calculations: REDCapTally(
        reported: fields.filter { FieldType(name: $0[.type]) == .calculated }.map(\.name)))
  }

  /// A form needs a question, and the scores it has need theirs.
  private func demandQuestions() throws(FormRefusal) {
    var reasons = reader.reasons
    for formula in reader.formulas {
      for name in formula.operands.intersection(reader.unaskable).sorted() {
        reasons.append(
          FormNote(
            place: formula.field.name,
            message: "the calculated field rests on '\(name)', which cannot be asked: "
              + (reader.absent[name] ?? "")))
      }
    }
    if reader.questions.isEmpty, reasons.isEmpty {
      reasons = [FormNote(place: reader.form, message: "nothing is left that can be asked")] + reader.notes
      reasons += reader.headings.map { FormNote(place: $0.field.name, message: "a text, which asks nothing") }
    }
    guard reasons.isEmpty else { throw FormRefusal(reasons) }
  }

  /// The last word has the checker, on exactly what is handed over.
  private func prove(_ form: ImportedForm) throws(FormRefusal) {
    do throws(Rejection) {
      let instrument = try Instrument(form.instrument)
      for pack in form.packs { _ = try pack.validated(against: instrument) }
    } catch {
      throw FormRefusal(error.defects.map { FormNote(place: reader.form, message: $0.message) })
    }
  }
}
