package import Assessment
package import Casework

extension CrisisCard {
  /// What a policy shows on a day: the steps of a level, or all of them where nothing was raised.
  package init(
    _ policy: CrisisPolicy, level: CrisisLevel?, on day: CalendarDate, delivery: Delivery,
    in language: Language
  ) {
    let steps = level.map(policy.steps(at:)) ?? policy.steps
    let oldest = policy.hotlines.map(\.verified).min()
    self.init(
      level: level,
      steps: steps.map { SafetyStep($0.text[language], .ahead) },
      hotlines: policy.hotlines.map {
        HotlineLine($0.number, $0.name[language], hours: $0.hours[language], in: language)
      },
      onCall: policy.onCall.filter { $0.isOnDuty(day) }.map {
        OnCall(name: $0.name, role: $0.role[language], phone: $0.phone)
      },
      delivery: delivery,
      verified: oldest.map { language.say(TimeWords.date($0)) } ?? "")
  }
}
