import Assessment
import Casework
import Sealing

/// One hand-over of the keyboard, and what may stand under its delegate's signature.
struct Delegation {
  let handOver: HandOver
  let author: UserID
  let member: MemberID
  private var isOver = false
  private var hasDeclaredEmergency = false

  init(_ handOver: HandOver, by author: UserID, of member: MemberID) {
    (self.handOver, self.author, self.member) = (handOver, author, member)
  }

  /// From here on nothing more may stand.
  mutating func end() { isOver = true }

  /// Why an event may not stand under the delegate's signature; `nil` where it may.
  mutating func objection(to header: EventHeader, plain body: [UInt8]?) -> String? {
    guard !isOver else { return "a delegate signed after the keyboard was taken back" }
    guard header.time < handOver.until.milliseconds else { return "a delegate signed after its time" }
    guard header.author == author else { return "a delegate signed for a user who did not hand over to it" }
    guard header.member == member else { return "a delegate wrote of another member" }
    return objection(toDomainOf: header, body)
  }

  private mutating func objection(toDomainOf header: EventHeader, _ body: [UInt8]?) -> String? {
    switch header.domain {
    case .vault:
      let isReady =
        body.flatMap { Digest32(bytes: Blake2b.content(kind: "prepared", bytes: $0)) }
        .map(handOver.prepared.contains) ?? false
      return isReady ? nil : "a delegate appended grants that did not lie ready"
    case .crisis:
      return header.key == handOver.crisisKey ? nil : "a delegate wrote of another case"
    case .consent:
      guard header.event == handOver.emergency, !hasDeclaredEmergency else {
        return "a delegate wrote of consent"
      }
      hasDeclaredEmergency = true
      return nil
    case .log, .identity, .clinical, .care: return "a delegate wrote in a domain that is not its own"
    }
  }

  /// Why what an opened body says may not stand under the delegate's signature.
  func objection(to event: CrisisEvent) -> String? {
    switch event {
    case .opened(handOver.crisis, _, nil): nil
    case .flagged(let flag):
      flag.interview == handOver.interview ? nil : "a delegate raised a flag of another interview"
    case .opened, .step, .called, .delivered, .acknowledged, .contacted, .referred, .followedUp,
      .closureProposed, .closureConfirmed, .reopened:
      "a delegate worked on a case"
    }
  }

  /// The same of consent: an emergency, and nothing that the member said.
  func objection(to event: ConsentEvent) -> String? {
    switch event {
    case .emergency: nil
    case .given, .refused, .withdrawn, .notified: "a delegate wrote of consent"
    }
  }
}
