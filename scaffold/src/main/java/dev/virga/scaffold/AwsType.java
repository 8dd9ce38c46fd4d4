package dev.virga.scaffold;

import software.amazon.awssdk.core.traits.TimestampFormatTrait;

/// The type of a member in AWS's artifacts.
public sealed interface AwsType {
  /// What the model says of the values.
  Rules rules();

  /// A string, number, boolean, or a stream.
  ///
  /// @param java the Java type in our records: `String`, `Integer`, `Body`
  record Simple(Class<?> java, Rules rules) implements AwsType {}

  /// Bytes in memory.
  record Blob(Rules rules) implements AwsType {}

  /// A point in time.
  ///
  /// @param usual whether the format is the one that the protocol has at this place
  record Time(TimestampFormatTrait.Format format, boolean usual) implements AwsType {
    @Override
    public Rules rules() {
      return Rules.NONE;
    }
  }

  /// An enum.
  record Choice(Class<?> sdk) implements AwsType {
    @Override
    public Rules rules() {
      return Rules.NONE;
    }
  }

  /// A list.
  record Listing(AwsType element, String item, boolean flattened, Rules rules) implements AwsType {}

  /// A map.
  record Mapping(
      AwsType key, AwsType value, String keyName, String valueName, boolean flattened, Rules rules)
      implements AwsType {}

  /// A structure.
  ///
  /// @param sdk its class in the SDK
  /// @param shape its name in the model, or the empty string where the model does not know it
  record Structure(Class<?> sdk, String shape) implements AwsType {
    @Override
    public Rules rules() {
      return Rules.NONE;
    }
  }
}
