import Testing

@testable import Assessment

/// What is said of slips at the top of an instrument's file.
struct HeadRejectionTests {
  private static let slips = [
    Slip("1: id 'PHQ 9' is no name: lower-case letters, digits and inner hyphens, a letter first") {
      $0.id.value = "PHQ 9"
    },
    Slip("2: version '1.0' is not of the form 1.0.0: three whole numbers") { $0.version.value = "1.0" },
    Slip("3: measures is empty; write it") { $0.measures.value = " " },
    Slip("4: recall '2 weeks' is no period; use now, lifetime, since-last, or a duration such as P2W or P30D")
    {
      $0.recall.value = "2 weeks"
    },
    Slip("5: direction 'up' is unknown; use higher-is-worse, higher-is-better, none") {
      $0.direction.value = "up"
    },
    Slip("6: minutes is the typical length, from 1 to 600, not 0") { $0.minutes.value = 0 },
    Slip("7: mode 'phone' is unknown; use interviewer, self") { $0.modes = [Located("phone", line: 7)] },
    Slip("7: mode 'self' stands twice; first on line 7") {
      $0.modes = [Located("self", line: 7), Located("self", line: 7)]
    },
    Slip("1: modes is empty; say interviewer, self, or both") { $0.modes = [] },
    Slip("8: licence: terms is empty; write it") { $0.licence.terms.value = "" },
    Slip("8: fit: age is the lowest age in years, from 0 to 120, not 400") {
      $0.fit.age = Located(400, line: 8)
    },
    Slip("8: fit: since-loss means something only beside bereaved: true") {
      $0.fit.sinceLoss = Located("P6M", line: 8)
    },
    Slip("8: fit: since-loss 'now' is no period such as P6M") {
      $0.fit.isForBereaved = true; $0.fit.sinceLoss = Located("now", line: 8)
    },
    Slip("9: this figure has no source; name where it was read, or say that none was found") {
      $0.sources = [SourceDraft(verified: true, line: 9)]
    },
    Slip("9: 'bands' does not say whether its source was checked; add verified: true or false") {
      $0.sources = [
        SourceDraft(figure: Located("bands", line: 9), source: Located("a book", line: 9), line: 9)
      ]
    },
    Slip("1: '44261-5' is no LOINC code: its check digit does not fit, so a digit is wrong") {
      $0.loinc = Located("44261-5", line: 1)
    },
    Slip("1: 'PHQ' is no LOINC code; those are digits, a hyphen and a check digit") {
      $0.loinc = Located("PHQ", line: 1)
    },
    Slip("1: variant-of names this instrument itself; name the one that it is another coding of") {
      $0.variantOf = Located("phq-9", line: 1)
    },
    Slip("1: an instrument needs at least one item") { draft in draft = .plain() },
  ]

  @Test(arguments: slips)
  func says(slip: Slip) { #expect(slip.complaints == [slip.expected]) }

  @Test func theSamplesThemselvesAreSound() {
    for draft in [Samples.phq9Draft, Samples.asqDraft, Samples.griefDraft, Samples.gds15Draft] {
      #expect(draft.complaints == [])
    }
  }

  @Test func everythingIsFoundAtOnceInTheOrderOfTheLines() {
    var draft = Samples.phq9Draft
    draft.version.value = "one"
    draft.items[9].hidden = nil
    draft.scores[0].bands[4].lowest.value = 99
    draft.alerts[0].level.value = "red"
    #expect(draft.complaints.map { $0.prefix { $0 != ":" } } == ["2", "29", "50", "70"])
  }

  @Test func moreThanAnyPublishedFormHasIsRefusedWhereItBegins() {
    var draft = InstrumentDraft.plain()
    draft.response("answer", "yes-no")
    for number in 1...501 { draft.item("q\(number)", "answer") }
    #expect(draft.complaints == ["520: an instrument has at most 500 items, this is one more"])
  }
}
