import ArgumentParser
import Casework

/// A member and purposes.
struct ScopesOptions: ParsableArguments {
  @Option(help: "The person's number.") var member: String

  @Option(
    name: .customLong("scope"),
    help:
      "A purpose; may be repeated: file assessment supervision referral contacts visits statistics research.")
  var scopes: [ConsentScope]
}
