/// A field that Dragoman does not know, kept so that writing loses nothing.
public struct UnknownField: Hashable, Sendable {
  /// The field's name as the file spells it, such as `colour`.
  public var key: String
  /// All that stands under the key, to any depth.
  public var value: Value

  /// What such a field holds.
  public indirect enum Value: Hashable, Sendable {
    case text(String)
    case list([Value])
    case fields([UnknownField])
  }

  /// A field as a reader met it.
  public init(key: String, value: Value) {
    self.key = key
    self.value = value
  }
}
