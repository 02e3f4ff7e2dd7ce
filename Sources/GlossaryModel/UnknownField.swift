/// A field that Dragoman does not know, kept so that writing loses nothing.
public struct UnknownField: Hashable, Sendable {
  public var key: String
  public var value: Value

  /// What such a field holds.
  public indirect enum Value: Hashable, Sendable {
    case text(String)
    case list([Value])
    case fields([UnknownField])
  }

  public init(key: String, value: Value) {
    self.key = key
    self.value = value
  }
}
