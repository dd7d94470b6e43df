import Assessment
import Casework
import Testing

struct CutOffGroupTests {
  private typealias Group = InstrumentPolicy.Group

  private static let groups: [Group] = [nil, 50, 60].flatMap { age in
    [nil, Sex.female, .male].flatMap { sex in
      [nil, InstrumentPolicy.Setting.rural, .community].map { Group(fromAge: age, sex: sex, setting: $0) }
    }
  }

  private static let people: [(Respondent, InstrumentPolicy.Setting?)] = [nil, 49, 50, 59, 60, 80].flatMap {
    age in
    [nil, Sex.female, .male].flatMap { sex in
      [nil, InstrumentPolicy.Setting.rural, .community, .primaryCare].map {
        (Respondent(sex: sex, age: age), $0)
      }
    }
  }

  /// One group covers another exactly where everyone of the other belongs to it, over every kind of person.
  @Test func coveringIsWhatHoldingSays() {
    for group in Self.groups {
      for other in Self.groups {
        let isCovered = Self.people.allSatisfy { person, setting in
          !other.holds(person, in: setting) || group.holds(person, in: setting)
        }
        #expect(group.covers(other) == isCovered, "\(group) \(other)")
      }
    }
  }

  @Test func whoIsNotKnownToBelongDoesNot() {
    #expect(!Group(fromAge: 60).holds(Respondent(), in: .rural))
    #expect(!Group(sex: .female).holds(Respondent(age: 70), in: .rural))
    #expect(!Group(setting: .rural).holds(Respondent(sex: .male, age: 70), in: nil))
    #expect(Group().holds(Respondent(), in: nil))
  }

  @Test func theFirstThatFitsIsUsed() {
    let lines = [(Group(fromAge: 60), "old"), (Group(sex: .male), "men"), (Group(), "all")]
    let policy = InstrumentPolicy(
      version: "1.0.0", allowedWordings: [], setting: .community,
      cutOffs: lines.map {
        InstrumentPolicy.CutOff(instrument: "a", score: "total", group: $0.0, norm: NormID($0.1))
      }, resumeWithin: Period(days: 1), batteries: [])
    func norm(_ person: Respondent) -> NormID? { policy.norms(for: "a", person)["total"] }
    #expect(norm(Respondent(sex: .male, age: 60)) == "old" && norm(Respondent(sex: .male, age: 59)) == "men")
    #expect(norm(Respondent(sex: .female)) == "all" && policy.norms(for: "b", Respondent()).isEmpty)
  }
}
