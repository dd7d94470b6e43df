package import Assessment

/// What an auditor reads.
package enum AuditScreens {
  /// What a check of the record has found: the verdict first, then the figures, then every finding where they are
  /// to be listed.
  package static func verify(_ card: VerifyCard, isListing: Bool = true, in language: Language) -> Screen {
    var blocks: [Block] = [.notice(verdict(card, in: language))]
    if let extends = card.extends {
      blocks.append(
        .notice(
          Notice(extends ? .calm : .danger, language.say(extends ? AuditWords.extends : .doesNotExtend))))
    }
    blocks.append(.facts(figures(card, in: language)))
    if isListing, !card.findings.isEmpty {
      blocks += [.heading(language.say(AuditWords.findings)), .table(findings(card, in: language))]
    }
    if card.isReadOnly { blocks.append(.paragraph(language.say(AuditWords.readOnly))) }
    if card.extends == nil { blocks.append(.paragraph(language.say(AuditWords.witnessHint))) }
    return Screen(language.say(AuditWords.verifyTitle), blocks)
  }

  /// Who did what, in the order given.
  package static func log(_ rows: [LogRow], in language: Language) -> Screen {
    let title = language.say(AuditWords.logTitle(rows.count))
    guard !rows.isEmpty else { return Screen(title, [.paragraph(language.say(AuditWords.logEmpty))]) }
    let columns = [
      Table.Column(language.say(AuditWords.when)), Table.Column(language.say(AuditWords.who)),
      Table.Column(language.say(AuditWords.act), wraps: true),
      Table.Column(language.say(AuditWords.about), wraps: true),
    ]
    let cells = rows.map { [language.say(TimeWords.moment($0.when)), $0.who, $0.act, $0.about] }
    return Screen(title, [.table(Table(columns, cells))])
  }

  /// The consent register with the gaps between stated dates and the record.
  package static func register(_ rows: [RegisterRow], in language: Language) -> Screen {
    let title = language.say(AuditWords.registerTitle(rows.count))
    guard !rows.isEmpty else { return Screen(title, [.paragraph(language.say(AuditWords.registerEmpty))]) }
    let columns = [
      Table.Column(language.say(AuditWords.member)),
      Table.Column(language.say(ConsentWords.scope), wraps: true),
      Table.Column(language.say(ConsentWords.state), wraps: true),
      Table.Column(language.say(AuditWords.recorded)),
      Table.Column(language.say(AuditWords.gap), wraps: true),
    ]
    return Screen(title, [.table(Table(columns, rows.map { cells($0, in: language) }))])
  }

  /// A signed checkpoint, to be kept elsewhere.
  package static func checkpoint(_ text: String, in language: Language) -> Screen {
    Screen(
      language.say(AuditWords.checkpointTitle),
      [.paragraph(text), .paragraph(language.say(AuditWords.checkpointKeep))])
  }

  private static func verdict(_ card: VerifyCard, in language: Language) -> Notice {
    card.findings.isEmpty
      ? Notice(.calm, language.say(AuditWords.whole))
      : Notice(.danger, language.say(AuditWords.notWhole(card.findings.count)))
  }

  private static func figures(_ card: VerifyCard, in language: Language) -> [Fact] {
    [
      Fact(language.say(AuditWords.events), String(card.events)),
      Fact(language.say(AuditWords.commits), String(card.commits)),
      Fact(language.say(AuditWords.signatures), String(card.signatures)),
      Fact(language.say(AuditWords.opened), String(card.opened)),
      Fact(language.say(AuditWords.sealed), String(card.sealed)),
      Fact(language.say(AuditWords.head), card.head),
    ]
  }

  private static func findings(_ card: VerifyCard, in language: Language) -> Table {
    let columns = [
      Table.Column(language.say(AuditWords.finding)),
      Table.Column(language.say(AuditWords.event)),
      Table.Column(language.say(AuditWords.member)),
      Table.Column(language.say(AuditWords.detail), wraps: true),
    ]
    return Table(columns, card.findings.map { [$0.name, $0.event, $0.member, $0.detail] })
  }

  private static func cells(_ row: RegisterRow, in language: Language) -> [String] {
    [
      row.member, language.say(NameWords.scope(row.scope)), language.say(row.state),
      language.say(TimeWords.moment(row.recorded)), gap(row, in: language),
    ]
  }

  private static func gap(_ row: RegisterRow, in language: Language) -> String {
    guard row.claimed != nil, row.gapDays > 0 else { return "" }
    let form = row.form.isEmpty ? language.say(AuditWords.noForm) : row.form
    return language.say(AuditWords.gapLine(row.gapDays)) + language.comma + form
  }
}
