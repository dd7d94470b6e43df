/// How an alert is read off the registers.
struct CompiledAlert: Sendable {
  let condition: Int
  /// The items that the condition depends on.
  let items: [Int]
  let evidence: Evidence
  /// The items whose refusal the rule itself deals with.
  let declinedItems: Set<Int>
}
