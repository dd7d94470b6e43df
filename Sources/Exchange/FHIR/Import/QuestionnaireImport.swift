public import Assessment

/// A FHIR R4 Questionnaire, made into an instrument's draft and its packs.
///
/// What FHIR does not carry (alerts, bands, the recall period, which way a score reads) is left for a person to
/// write, and said in the notes; so is everything of the form that has no counterpart here. A draft that comes out
/// has been proved: ``Assessment/Instrument/init(_:)`` takes it, and its packs fit it. A form that our own export
/// wrote comes back as it was.
public struct QuestionnaireImport: Sendable {
  /// The instrument, its packs, and everything that its author should know.
  public let form: ImportedForm
  /// What each asked item of the form is called here, by its link id.
  public let items: [String: ItemID]
  /// What each calculated item of the form is called here, by its link id.
  public let scores: [String: ScoreID]

  /// Reads a form.
  ///
  /// - Parameters:
  ///   - bytes: the form as JSON.
  ///   - id: the instrument's name; without it, it is made of what the form calls itself.
  /// - Throws: ``FormRefusal`` with every reason at once, where the form is none, where nothing of it can be asked,
  ///   where a score or a condition rests on what cannot, or where an edit of our own export leaves an alert that
  ///   makes no sense.
  public init(_ bytes: [UInt8], named id: String? = nil) throws(FormRefusal) {
    var reader = FormReader()
    let form = try reader.form(bytes)
    let plan = FormPlan(form)
    let languages = FormLanguages(plan)
    var reasons = reader.reasons + Self.emptiness(plan)
    if languages.whole.isEmpty {
      let language = form.language ?? ""
      reasons.append(
        FormNote(
          place: FormReader.whole,
          message: "the form is in '\(language)' and has no whole translation into English or Chinese"))
    }
    var drafting = FormDrafting(plan, called: id)
    let draft = drafting.draft()
    reasons += drafting.plan.reasons
    guard reasons.isEmpty else { throw FormRefusal(Self.distinct(plan.impossible + reasons)) }
    let proof = FormProof(draft)
    guard let instrument = proof.instrument else { throw FormRefusal(proof.reasons) }
    let notes = reader.notes + languages.notes + drafting.plan.notes + proof.notes
    self.form = try Self.worded(drafting, proof.draft, instrument, languages, notes)
    items = Self.names(plan.questions.map { ($0.node, $0.id) }, plan, ItemID.init)
    scores = Self.names(
      drafting.plan.scoreNames.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, plan, ScoreID.init)
  }

  /// The names by link id; where a link id stands twice, the first has it.
  private static func names<ID>(
    _ named: [(node: Int, name: String)], _ plan: FormPlan, _ make: (String) -> ID
  ) -> [String: ID] {
    Dictionary(named.map { (plan.linkID($0.node), make($0.name)) }) { first, _ in first }
  }

  /// Why nothing can be asked, if nothing can.
  private static func emptiness(_ plan: FormPlan) -> [FormNote] {
    guard plan.questions.isEmpty else { return [] }
    return [FormNote(place: FormReader.whole, message: "nothing in it can be asked")]
  }

  private static func worded(
    _ drafting: FormDrafting, _ draft: InstrumentDraft, _ instrument: Instrument, _ languages: FormLanguages,
    _ notes: [FormNote]
  ) throws(FormRefusal) -> ImportedForm {
    var (packs, notes, reasons) = ([PackDraft](), notes, [FormNote]())
    for language in languages.whole {
      var wording = FormWording(language, of: languages, drafting, draft)
      let pack = wording.pack()
      notes += wording.notes
      do throws(Rejection) {
        _ = try pack.validated(against: instrument)
        packs.append(pack)
      } catch {
        reasons += error.defects.map { FormNote(place: language.rawValue, message: $0.message) }
      }
    }
    guard reasons.isEmpty else { throw FormRefusal(reasons) }
    return ImportedForm(instrument: draft, packs: packs, notes: distinct(notes + standing(drafting.plan)))
  }

  /// What holds for every form of another system.
  private static func standing(_ plan: FormPlan) -> [FormNote] {
    guard plan.form.facts == nil else { return [] }
    return [
      FormNote(
        place: FormReader.whole,
        message: "FHIR has no alerts: no answer raises a flag until alerts and safety items are written")
    ]
  }

  private static func distinct(_ notes: [FormNote]) -> [FormNote] {
    var seen: Set<FormNote> = []
    return notes.filter { seen.insert($0).inserted }
  }
}
