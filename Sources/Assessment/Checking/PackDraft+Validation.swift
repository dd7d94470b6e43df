extension PackDraft {
  /// Proves a pack against its instrument.
  ///
  /// - Throws: ``Rejection`` with everything that is wrong: strings that are missing although the pack claims to
  ///   be complete, strings that belong to nothing, empty ones, a question under no wording.
  public func validated(against instrument: Instrument) throws(Rejection) -> Pack {
    var check = PackCheck(self, instrument)
    let head = check.checkHead()
    let source = check.source()
    let title = check.string(title, "title")
    let short = check.string(short, "short")
    let introduction = check.string(introduction, "introduction")
    let recall = check.string(recall, "recall")
    let (responses, items) = (check.responses(), check.items())
    let (scores, bands, alerts) = (check.scores(), check.bands(), check.alerts())
    guard let head, check.findings.defects.isEmpty else { throw Rejection(check.findings.defects) }
    return Pack(
      language: head.language, wording: head.wording, isComplete: isComplete, source: source, title: title,
      short: short,
      introduction: introduction, recall: recall, responses: responses, items: items, scores: scores,
      bands: bands, alerts: alerts, digest: digest)
  }
}
