extension Instrument {
  /// Proves a draft: names, kinds, types, order, reach, bands, alerts and worked examples.
  ///
  /// - Throws: ``Rejection`` with everything that is wrong, at once; worked examples are tried only once the rest
  ///   is sound. Packs are proved by ``PackDraft/validated(against:)`` and added afterwards.
  public init(_ draft: InstrumentDraft) throws(Rejection) {
    try self.init(draft, effort: Effort())
  }

  /// The same with more or less to be tried before the proof gives up.
  init(_ draft: InstrumentDraft, effort: Effort) throws(Rejection) {
    var check = InstrumentCheck(draft)
    check.checkSizes()
    check.checkNames()
    let head = check.head()
    check.readResponses()
    let items = check.readItems()
    var assembler = Assembler(
      items: check.itemDrafts, responses: items.map(\.response), scores: check.scoreDrafts,
      alerts: check.alertDrafts, broken: check.broken, uncertainty: check.uncertainty)
    assembler.assemble()
    check.findings.report(assembler.defects)
    check.prove(assembler, items, effort)
    let scores = check.scoreDrafts.indices.map { check.readScore($0, assembler.compiled[$0], items: items) }
    let alerts = check.readAlerts()
    guard check.findings.defects.isEmpty else { throw Rejection(check.findings.defects) }
    self.init(draft, head, check.responses, items, scores, alerts, assembler.compiler.program)
    remarks = check.findings.remarks.sorted()
    try prove(draft.examples)
  }

  private init(
    _ draft: InstrumentDraft, _ head: InstrumentCheck.Head, _ responses: [ResponseID: ResponseKind],
    _ items: [Item], _ scores: [ScoreRule], _ alerts: [AlertRule], _ program: Program
  ) {
    id = InstrumentID(draft.id.value)
    version = draft.version.value
    measures = draft.measures.value
    recall = head.recall
    direction = head.direction
    minutes = draft.minutes.value
    modes = head.modes
    fit = head.fit
    licence = head.licence
    sources = head.sources
    self.responses = responses
    self.items = items
    self.scores = scores
    self.alerts = alerts
    variantOf = head.variantOf
    examples = []
    remarks = []
    packs = [:]
    digest = draft.digest
    loinc = head.loinc
    itemIndexes = Dictionary(items.map { ($0.id, $0.index) }) { first, _ in first }
    self.program = program
  }

  private mutating func prove(_ drafts: [ExampleDraft]) throws(Rejection) {
    var proof = ExampleProof(instrument: self)
    examples = drafts.map { proof.prove($0) }
    guard proof.findings.defects.isEmpty else { throw Rejection(proof.findings.defects) }
  }
}
