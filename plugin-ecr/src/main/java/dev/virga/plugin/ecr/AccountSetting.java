package dev.virga.plugin.ecr;

import java.util.Arrays;

/// The [settings of a registry](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutAccountSetting.html)
/// that ECR knows.
enum AccountSetting {
  BASIC_SCAN_TYPE_VERSION("AWS_NATIVE", "AWS_NATIVE|CLAIR"),
  REGISTRY_POLICY_SCOPE("V2", "V1|V2"),
  BLOB_MOUNTING("DISABLED", "ENABLED|DISABLED");

  private final String usual;
  private final String allowed;

  /// @param allowed an expression that the values match
  AccountSetting(String usual, String allowed) {
    this.usual = usual;
    this.allowed = allowed;
  }

  /// The value where none was set.
  String usual() {
    return usual;
  }

  /// The setting of a name.
  ///
  /// @throws dev.virga.spi.AwsException `ValidationException`
  static AccountSetting of(String name) {
    return Arrays.stream(values())
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> EcrErrors.validation("Invalid account setting name: " + name));
  }

  /// Checks a value.
  ///
  /// @throws dev.virga.spi.AwsException `ValidationException`
  void check(String value) {
    if (!value.matches(allowed)) {
      throw EcrErrors.validation(
          "Invalid value for account setting %s: %s".formatted(name(), value));
    }
  }
}
