public import Assessment
public import Casework
import Catalog
import Store

extension Session {
  /// What is known of an interview with a member before it begins, as part of an act that is already recorded.
  public func outlook(of steps: [Battery.Step], for member: MemberID) throws -> FormOutlook {
    let file = try file(of: member, opening: [.identity, .clinical], in: store)
    let person = respondent(file.card)
    let form = Battery(id: "", title: Bilingual(en: "", zhHans: ""), steps: steps)
    let instruments = form.instruments.compactMap { catalog.instruments[$0] }
    return FormOutlook(
      length: length(of: form, for: person), following: following(instruments, in: file),
      doubts: instruments.compactMap { instrument in
        let reasons = instrument.fit.doubts(about: person)
        return reasons.isEmpty ? nil : FormOutlook.Doubts(instrument: instrument.id, reasons: reasons)
      },
      repeats: instruments.compactMap { repetition(of: $0, in: file.chart) })
  }

  /// How long a set of instruments takes, for a person of whom nothing needs to be known.
  public func length(of form: Battery, for person: Respondent = Respondent()) -> FormOutlook.Length {
    FormOutlook.Length(
      questions: form.total { id, carrying in
        catalog.instruments[id]?.length(for: person, carrying: Set(carrying)) ?? 0...0
      },
      minutes: form.total { id, _ in
        let minutes = catalog.instruments[id]?.minutes ?? 0
        return minutes...minutes
      })
  }

  private func following(_ instruments: [Instrument], in file: MemberFile) -> FormOutlook.Following? {
    let forms = policies.crisis.followUp
    let isOpened = instruments.contains { instrument in
      !forms.all.contains(instrument.id)
        && instrument.alerts.contains { FollowUpForms.follow($0.level, $0.kind) }
    }
    guard isOpened else { return nil }
    let next = forms.next(wasAsked: !finishedFollowUps(in: file.chart).isEmpty)
    let alone = Battery(
      id: "", title: Bilingual(en: "", zhHans: ""), steps: [.instrument(next, carrying: [])])
    return FormOutlook.Following(instrument: next, length: length(of: alone, for: respondent(file.card)))
  }

  private func repetition(of instrument: Instrument, in chart: Chart) -> FormOutlook.Repeat? {
    guard let days = instrument.recall.days, days > 0,
      let last = chart.byTime.last(where: {
        $0.record.instrument == instrument.id && $0.record.ending != .abandoned
      })
    else { return nil }
    let taken = zone.date(of: last.record.assessed)
    let from = CalendarDate(daysSince1970: taken.daysSince1970 + days)
    guard zone.date(of: now) < from else { return nil }
    return FormOutlook.Repeat(instrument: instrument.id, taken: taken, comparableFrom: from)
  }
}
