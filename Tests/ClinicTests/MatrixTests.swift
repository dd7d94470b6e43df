import Casework
import Clinic
import Sealing
import Store
import Testing

/// Who reads what, by keys alone: every secret that each user holds against every sealed body and draft of one
/// vault with members in every state.
struct MatrixTests {
  @Test(arguments: TestUser.allCases)
  func everySecretOpensExactlyTheMatrix(_ user: TestUser) throws {
    let population = try Population.shared.get()
    let reach = try Reach.of(user, in: population.vault)
    #expect(reach == (try population.expected(for: user)))
  }

  /// The matrix above would also hold of an empty vault: so each cell that is open must have something in it, and
  /// each one that is closed something to be kept from.
  @Test func populationHasEveryDomainAndRole() throws {
    let population = try Population.shared.get()
    let domains = try population.headers().map(\.domain)
    for domain in [Domain.identity, .consent, .clinical, .crisis] { #expect(domains.contains(domain)) }
    let all = try population.headers().count
    for user in TestUser.counselors + TestUser.supervisors + [.ai] {
      let expected = try population.expected(for: user).events.count
      #expect(expected > 0 && expected < all)
    }
    #expect(try population.expected(for: .lin).drafts.count == 2)
    #expect(try population.vault.store.drafts().count == 3)
  }

  @Test func auditorOpensNoNameAnswerOrCase() throws {
    let population = try Population.shared.get()
    let opened = try Reach.of(.ai, in: population.vault).events
    let domains = Set(try population.headers().filter { opened.contains($0.sequence) }.map(\.domain))
    #expect(domains == [.consent])
  }

  @Test func chainIsSound() throws { try expectSound(try Population.shared.get().vault) }
}
