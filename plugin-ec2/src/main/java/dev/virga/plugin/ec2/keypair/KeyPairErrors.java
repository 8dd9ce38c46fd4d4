package dev.virga.plugin.ec2.keypair;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.spi.AwsException;

/// The errors of key pairs.
final class KeyPairErrors {
  private KeyPairErrors() {}

  /// A name that another key pair has.
  static AwsException duplicate() {
    return AwsException.of("InvalidKeyPair.Duplicate", "The keypair already exists");
  }

  /// A name that no key pair has.
  static AwsException notFound(String name) {
    return AwsException.of("InvalidKeyPair.NotFound", "The key pair '" + name + "' does not exist");
  }

  /// A name that key pairs cannot have.
  static AwsException invalidName(String name) {
    return Ec2Errors.invalidParameterValue(
        name,
        "KeyName",
        "It must be 1 to 255 ASCII characters without leading or trailing spaces.");
  }

  /// What is not a public key, or one of a kind that EC2 does not take.
  static AwsException invalidFormat() {
    return AwsException.of("InvalidKey.Format", "Key is not in valid OpenSSH public key format");
  }
}
