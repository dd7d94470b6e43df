import Casework
import Testing

@testable import Sealing

/// A user's view opens for that user at that state of that chain, and nowhere else.
struct ViewPlaceTests {
  private let secrets: UserSecrets
  private let place: ViewPlace

  init() throws {
    secrets = try UserSecrets.generate()
    place = ViewPlace(
      organisation: Sodium.randomID(), site: Sodium.randomID(), user: Sodium.randomID(), kind: 1,
      sequence: 40, leaf: Leaf.of([1], BodyDigest.of(nonce: [], ciphertext: [2])))
  }

  @Test(arguments: [0, 1, 511, 512, 100_000])
  func readsBack(_ count: Int) {
    let body = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    let sealed = secrets.seal(view: body, at: place)
    #expect(secrets.open(view: sealed, at: place) == body)
    #expect(sealed != secrets.seal(view: body, at: place))
  }

  @Test func opensNowhereElse() throws {
    let sealed = secrets.seal(view: [7, 7, 7], at: place)
    let id: UInt128 = 12
    let others = [
      changed(organisation: OrganisationID(raw: id)), changed(site: SiteID(raw: id)),
      changed(user: UserID(raw: id)), changed(kind: 2), changed(sequence: 41), changed(leaf: .genesis),
    ]
    for other in others { #expect(secrets.open(view: sealed, at: other) == nil) }
    #expect(try UserSecrets.generate().open(view: sealed, at: place) == nil)
  }

  @Test func noByteMayDiffer() {
    let sealed = secrets.seal(view: [7, 7, 7], at: place)
    for index in sealed.indices {
      var damaged = sealed
      damaged[index] ^= 4
      #expect(secrets.open(view: damaged, at: place) == nil)
      #expect(secrets.open(view: Array(sealed[..<index]), at: place) == nil)
    }
    #expect(secrets.open(view: sealed + [0], at: place) == nil)
  }

  private func changed(
    organisation: OrganisationID? = nil, site: SiteID? = nil, user: UserID? = nil, kind: UInt8? = nil,
    sequence: UInt64? = nil, leaf: Leaf? = nil
  ) -> ViewPlace {
    ViewPlace(
      organisation: organisation ?? place.organisation, site: site ?? place.site, user: user ?? place.user,
      kind: kind ?? place.kind, sequence: sequence ?? place.sequence, leaf: leaf ?? place.leaf)
  }
}
