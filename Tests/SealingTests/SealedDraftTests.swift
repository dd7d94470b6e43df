import Casework
import Testing

@testable import Sealing

@Suite struct SealedDraftTests {
  private let sample: Sample
  private let place: DraftPlace

  init() throws {
    sample = try Sample()
    place = DraftPlace(
      member: sample.place.member, interview: Sodium.randomID(), revision: 4, begun: Sodium.randomID())
  }

  @Test("opening gives what was sealed, and the stored form holds all that is needed")
  func roundTrip() throws {
    for body in [[], [1, 2, 3], [UInt8](repeating: 5, count: 2000)] as [[UInt8]] {
      let sealed = try SealedDraft.seal(body, at: place, under: sample.key, with: sample.ring)
      let stored = try SealedDraft(place: place, nonce: sealed.nonce, stored: sealed.stored)
      #expect(stored == sealed)
      #expect(try stored.open(with: sample.ring) == body)
    }
  }

  @Test("it opens for no other member, interview, revision or beginning")
  func otherPlace() throws {
    let sealed = try SealedDraft.seal([1], at: place, under: sample.key, with: sample.ring)
    let places = [
      DraftPlace(
        member: Sodium.randomID(), interview: place.interview, revision: place.revision, begun: place.begun),
      DraftPlace(
        member: place.member, interview: Sodium.randomID(), revision: place.revision, begun: place.begun),
      DraftPlace(
        member: place.member, interview: place.interview, revision: place.revision - 1, begun: place.begun),
      DraftPlace(
        member: place.member, interview: place.interview, revision: place.revision, begun: Sodium.randomID()),
    ]
    for place in places {
      let moved = try SealedDraft(place: place, nonce: sealed.nonce, stored: sealed.stored)
      #expect(throws: SealingError.self) { try moved.open(with: sample.ring) }
    }
  }

  @Test("every flipped byte and every truncation is refused")
  func altered() throws {
    let sealed = try SealedDraft.seal([1], at: place, under: sample.key, with: sample.ring)
    for index in sealed.stored.indices {
      var flipped = sealed.stored
      flipped[index] ^= 1
      #expect(throws: SealingError.self, "byte \(index)") {
        try SealedDraft(place: place, nonce: sealed.nonce, stored: flipped).open(with: sample.ring)
      }
      #expect(throws: SealingError.self, "first \(index) bytes") {
        try SealedDraft(place: place, nonce: sealed.nonce, stored: Array(sealed.stored[..<index]))
          .open(with: sample.ring)
      }
    }
  }

  @Test("a draft's key is not an event's, even where interview and event share an identifier")
  func separation() throws {
    let (event, draft) = try sample.ring.withKey(sample.key) { key throws(SealingError) in
      let event = try key.withEventKey(of: EventID(raw: place.interview.raw)) { $0.commitment }
      return (event, try key.withDraftKey(of: place.interview) { $0.commitment })
    }
    #expect(event != draft)
  }

  @Test("only a clinical key seals a draft, and only its own member's")
  func keyPlace() throws {
    let care = try sample.ring.generate(for: KeyPlace(member: place.member, domain: .care))
    let stranger = try sample.ring.generate(for: KeyPlace(member: Sodium.randomID(), domain: .clinical))
    for key in [care, stranger] {
      #expect(throws: SealingError.misplaced) {
        try SealedDraft.seal([1], at: place, under: key, with: sample.ring)
      }
    }
  }
}
