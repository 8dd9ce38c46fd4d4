package dev.virga.plugin.s3.configuration;

import java.util.regex.Pattern;

/// The id that tells a configuration from the others of its kind: up to 64 letters, digits, dots,
/// dashes and underscores, the same in the address and in the document.
final class ConfigurationId {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

  private ConfigurationId() {}

  /// @param addressed the id in the query
  /// @param written the id in the document
  /// @throws dev.virga.spi.AwsException `InvalidArgument`
  static void check(String addressed, String written) {
    if (!FORM.matcher(addressed).matches() || !addressed.equals(written)) {
      throw ConfigurationErrors.invalidConfigurationId(addressed);
    }
  }
}
