import Testing

@testable import Assessment

/// What is said of slips among the alert rules.
struct AlertRejectionTests {
  private static let slips = [
    Slip(
      "70: alert 'thoughts-of-death' would never fire: its condition cannot hold, whatever is answered"
    ) { $0.alerts[0].when.value = "q9 >= 3 and q9 < 3" },
    Slip(
      "70: alert 'thoughts-of-death' would always fire: its condition cannot fail; even with {rest: 0} it comes to "
        + "0 >= 0"
    ) { $0.alerts[0].when.value = "total >= 0" },
    Slip("70: column 4 of the expression: 'q9 >= 4' never holds: q9 takes 0, 1, 2, 3") {
      $0.alerts[0].when.value = "q9 >= 4"
    },
    Slip("70: alert 'thoughts-of-death' rests on no item; an alert needs an answer that fires it") {
      $0.alerts[0].when.value = "age >= 60"
    },
    Slip("70: level 'red' is unknown; use attention, urgent, immediate") { $0.alerts[0].level.value = "red" },
    Slip("70: kind 'danger' is unknown; use self-harm, harm-others") { $0.alerts[0].kind.value = "danger" },
    Slip("71: alert 'thoughts-of-death' stands twice; first on line 70") {
      $0.alert("thoughts-of-death", "q9 >= 2")
    },
    Slip("70: alert 'thoughts-of-death' has no source; name where it was read, or say that none was found") {
      $0.alerts[0].source.source = nil
    },
  ]

  @Test(arguments: slips)
  func says(slip: Slip) { #expect(slip.complaints == [slip.expected]) }
}
